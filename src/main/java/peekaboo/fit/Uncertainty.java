package peekaboo.fit;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import peekaboo.evidence.Simulated;
import peekaboo.evidence.Target;

/**
 * Covariance of fitted parameters, each on its scale: how much they would vary if the original studies were made again with other
 * infants, and simulated with other dyads. With J the Jacobian, W the weights that the loss gives to the numbers and S their
 * covariance from sampling, it is (J'WJ)^-1 J'WSWJ (J'WJ)^-1; where W is the inverse of S, as where bands are as wide as sampling
 * makes them, that is (J'WJ)^-1.
 */
record Uncertainty(FitPlan plan, Evaluator evaluator) {
    /** A parameter of which the numbers say nothing gets a standard error of a hundred on its scale, and no division by 0. */
    private static final double FAINT = 1e-4;

    /** Dyads here for one dyad of the fit: differences need more of them than losses. */
    private static final int MORE_DYADS = 4;

    RealMatrix at(List<Double> values) throws InterruptedException {
        int dyads = MORE_DYADS * plan.dyads();
        Simulated simulated = evaluator.simulated(values, dyads);
        RealMatrix jacobian = new Jacobian(plan, evaluator, dyads).at(values);
        RealMatrix pulls = weighted(jacobian, simulated.estimates());
        RealMatrix faint = MatrixUtils.createRealIdentityMatrix(values.size()).scalarMultiply(FAINT);
        RealMatrix bread = inverse(pulls.multiply(jacobian).add(faint));
        RealMatrix filling = pulls.multiply(sampling(simulated)).multiply(pulls.transpose());
        return bread.multiply(filling.add(faint)).multiply(bread);
    }

    private static RealMatrix inverse(RealMatrix positive) {
        return new CholeskyDecomposition(symmetric(positive), 1e-9, 0)
                .getSolver()
                .getInverse();
    }

    /** Products round differently on both sides of the diagonal. */
    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    /** J'W. */
    private RealMatrix weighted(RealMatrix jacobian, double[] estimates) {
        RealMatrix weighted = jacobian.transpose();
        for (int i = 0; i < estimates.length; i++) {
            double slope = Residual.slope(plan.targets().get(i), estimates[i]);
            weighted.setColumnVector(i, weighted.getColumnVector(i).mapMultiply(slope * slope));
        }
        return weighted;
    }

    /** S: of the original's sample, and of the dyads simulated in the fit. */
    private RealMatrix sampling(Simulated simulated) {
        double[][] ofOne = simulated.covarianceOfOne();
        RealMatrix sampling = new Array2DRowRealMatrix(ofOne.length, ofOne.length);
        for (int i = 0; i < ofOne.length; i++) {
            for (int j = 0; j < ofOne.length; j++) {
                double share = 1 / Math.sqrt((double) infants(i) * infants(j)) + 1.0 / plan.dyads();
                // What was not always observed has no slope either.
                sampling.setEntry(i, j, Double.isNaN(ofOne[i][j]) ? 0 : ofOne[i][j] * share);
            }
        }
        return sampling;
    }

    private int infants(int number) {
        Target target = plan.targets().get(number);
        return target.sampleSize();
    }
}
