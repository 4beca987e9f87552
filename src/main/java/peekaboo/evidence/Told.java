package peekaboo.evidence;

import peekaboo.scenario.DecimalText;

/** Expectations in words. */
final class Told {
    private Told() {}

    static String near(double published, double within) {
        return plain(published) + " +- " + plain(within);
    }

    static String band(double low, double high) {
        if (low == Double.NEGATIVE_INFINITY) {
            return "at most " + plain(high);
        }
        return high == Double.POSITIVE_INFINITY ? "at least " + plain(low) : plain(low) + " to " + plain(high);
    }

    private static String plain(double value) {
        return DecimalText.print(value);
    }
}
