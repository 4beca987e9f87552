package peekaboo.evidence;

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

    static String plain(double value) {
        return String.valueOf(Math.round(value * 1_000) / 1_000.0).replaceAll("\\.0$", "");
    }
}
