package peekaboo.text;

/** Lengths of time as sentences have them. */
public final class LengthText {
    private static final int A_MINUTE = 60;
    private static final int MOST_DECIMALS = 3;

    private LengthText() {}

    /** Whole minutes as minutes, anything else in seconds: "2 min", "90 s". */
    public static String of(double seconds) {
        boolean minutes = seconds >= A_MINUTE && seconds % A_MINUTE == 0;
        return minutes ? DecimalText.print(seconds / A_MINUTE, 0) + " min" : seconds(seconds);
    }

    /** To the millisecond: "0.25 s", "30 s". */
    public static String seconds(double seconds) {
        return DecimalText.trimmed(seconds, MOST_DECIMALS) + " s";
    }
}
