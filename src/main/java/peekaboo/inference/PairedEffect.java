package peekaboo.inference;

import java.util.List;

/**
 * How large the difference between two arms is within dyads, on scales that can be compared between studies.
 *
 * @param standardisedDifference Cohen's d_z: the mean over dyads of first less second, divided by the standard
 *     deviation (n - 1) of those differences (Cohen 1988, Statistical Power Analysis, section 2.3.5); positive if the
 *     first arm's values are larger
 * @param superiority the probability of superiority for paired values: the share of dyads whose first value is larger
 *     than their second, ties counting half (Grissom and Kim 2012, Effect Sizes for Research, chapter 5)
 * @param pairs dyads with a value in both arms
 * @param leftOut dyads without one in either arm
 */
public record PairedEffect(
        Measured<Double> standardisedDifference, Measured<Double> superiority, int pairs, int leftOut) {

    /** Relative size under which a spread is rounding. */
    static final double ROUNDING = 1e-12;

    /**
     * Compares two arms dyad by dyad.
     *
     * @param first one value a dyad, such as {@link BinnedSpells#restrictedMeans}
     * @param second as many, in the same order
     */
    public static PairedEffect of(List<Measured<Double>> first, List<Measured<Double>> second) {
        String fault = fault(first) + fault(second);
        if (!fault.isEmpty()) {
            return failed(fault);
        }
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " dyads are not paired");
        }
        double[] difference = new double[first.size()];
        int pairs = 0;
        for (int dyad = 0; dyad < difference.length; dyad++) {
            if (first.get(dyad).isObserved() && second.get(dyad).isObserved()) {
                difference[pairs++] = first.get(dyad).get() - second.get(dyad).get();
            }
        }
        int leftOut = difference.length - pairs;
        return new PairedEffect(standardised(difference, pairs), superiority(difference, pairs), pairs, leftOut);
    }

    /** None, since this program failed at it; {@code fault} tells how. */
    public static PairedEffect failed(String fault) {
        return new PairedEffect(Measured.failed(fault), Measured.failed(fault), 0, 0);
    }

    /** What went wrong in one of them; empty if all went well. */
    static String fault(List<Measured<Double>> values) {
        for (Measured<Double> value : values) {
            if (!value.fault().isEmpty()) {
                return value.fault();
            }
        }
        return "";
    }

    private static Measured<Double> standardised(double[] difference, int pairs) {
        double mean = mean(difference, pairs);
        double squares = squares(difference, pairs, mean);
        double spread = pairs < 2 ? 0 : Math.sqrt(squares / (pairs - 1));
        return spread <= ROUNDING * Math.abs(mean)
                ? Measured.notObserved(Measured.Reason.NO_SPREAD)
                : Measured.observed(mean / spread);
    }

    /** Of the first so many. */
    static double mean(double[] values, int count) {
        double mean = 0;
        for (int at = 0; at < count; at++) {
            mean += values[at] / count;
        }
        return mean;
    }

    /** Of the distances of the first so many from their mean. */
    static double squares(double[] values, int count, double mean) {
        double squares = 0;
        for (int at = 0; at < count; at++) {
            squares += (values[at] - mean) * (values[at] - mean);
        }
        return squares;
    }

    private static Measured<Double> superiority(double[] difference, int pairs) {
        double larger = 0;
        for (int at = 0; at < pairs; at++) {
            larger += difference[at] > 0 ? 1 : difference[at] == 0 ? 0.5 : 0;
        }
        return pairs == 0 ? Measured.notObserved(Measured.Reason.NO_SPELLS) : Measured.observed(larger / pairs);
    }
}
