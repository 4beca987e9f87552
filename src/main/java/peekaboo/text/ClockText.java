package peekaboo.text;

/** Times as people read them off a clock. */
public final class ClockText {
    private static final int A_MINUTE = 60;
    private static final double ROUNDING = 1e-9;

    private ClockText() {}

    /** Minutes and whole seconds, {@code m:ss}, rounded down like a clock; minutes may pass 59. */
    public static String of(double seconds) {
        int whole = (int) (seconds + ROUNDING);
        int rest = whole % A_MINUTE;
        return whole / A_MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
