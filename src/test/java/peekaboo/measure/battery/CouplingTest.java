package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class CouplingTest {
    private static final Measure COUPLING = new Coupling();

    @Test
    void infantThatDoesWhatTheCaregiverDidASecondBefore_followsItAlone() {
        // caregiver M or V, infant n after M and p after V: exactly one step behind.
        String caregiver = "MVVMVMMMVVMVVMVMMVMV";
        String infant = "n" + caregiver.substring(0, 19).replace('M', 'n').replace('V', 'p');

        ReadOff.of(COUPLING, Strip.of(infant, caregiver).sheet())
                .has("caregiver-to-infant", 1)
                .has("infant-to-itself", 0);
    }

    @Test
    void coefficients_areThoseOfLeastSquares() {
        Sheet sheet = Strip.of("nnppooXXXnpnpponnooooXnnpp", "MVVPPNNIIMMVPPMMVVMNNIMVPP")
                .sheet();
        double[] infant = Engagement.ofInfant(sheet);
        double[] caregiver = Engagement.ofCaregiver(sheet);
        double[] ofInfant = leastSquares(infant, infant, caregiver);
        double[] ofCaregiver = leastSquares(caregiver, infant, caregiver);

        ReadOff.of(COUPLING, sheet)
                .has("infant-to-itself", ofInfant[1])
                .has("caregiver-to-infant", ofInfant[2])
                .has("infant-to-caregiver", ofCaregiver[1])
                .has("caregiver-to-itself", ofCaregiver[2]);
    }

    @Test
    void scales_runFromNegativeToPositive() {
        Sheet sheet = Strip.of("pnoXwpp", "PVMNIHW").sheet();

        assertTrue(java.util.Arrays.equals(new double[] {2, 1, 0, -1, -1, 2, 2}, Engagement.ofInfant(sheet)));
        assertTrue(java.util.Arrays.equals(new double[] {3, 2, 1, 0, -1, -1, -1}, Engagement.ofCaregiver(sheet)));
    }

    @Test
    void partnerThatStaysTheSame_notObserved() {
        ReadOff.of(COUPLING, Strip.of("npnpnnppnopnopn").sheet())
                .lacks("caregiver-to-infant")
                .lacks("infant-to-itself");
    }

    private static double[] leastSquares(double[] outcome, double[] first, double[] second) {
        int steps = outcome.length - 1;
        double[][] before = new double[steps][];
        double[] after = new double[steps];
        double[] one = standardised(first, 0, steps);
        double[] two = standardised(second, 0, steps);
        double[] y = standardised(outcome, 1, steps);
        for (int i = 0; i < steps; i++) {
            before[i] = new double[] {one[i], two[i]};
            after[i] = y[i];
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(after, before);
        double[] coefficients = regression.estimateRegressionParameters();
        assertEquals(3, coefficients.length);
        return coefficients;
    }

    private static double[] standardised(double[] values, int from, int length) {
        double[] part = java.util.Arrays.copyOfRange(values, from, from + length);
        return org.apache.commons.math3.stat.StatUtils.normalize(part);
    }
}
