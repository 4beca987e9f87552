package peekaboo.text;

/** Times as people read them off a clock. */
public final class ClockText {
    private static final int A_MINUTE = 60;
    private static final double ROUNDING = 1e-9;

    private ClockText() {}

    /** Minutes and whole seconds, {@code m:ss}, rounded down like a clock; minutes may pass 59. */
    public static String of(double seconds) {
        return ofWhole((int) (seconds + ROUNDING));
    }

    /** Minutes and whole seconds, rounded to the nearest second: for marks that stand at whole seconds. */
    public static String nearest(double seconds) {
        return ofWhole((int) (seconds + 0.5));
    }

    private static String ofWhole(int whole) {
        int rest = whole % A_MINUTE;
        return whole / A_MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
