package peekaboo.dyad;

/** The unit in which a parameter is kept and written; the reader converts to it. */
public enum Unit {
    /** A length of time in seconds; may be written in ms, s or min. */
    SECONDS("s"),
    /** A length of time in seconds that must be a whole number of ticks; written like {@link #SECONDS}. */
    WHOLE_TICKS("s"),
    /** A rate per second; may be written per second or per minute. */
    PER_SECOND("/s"),
    /** Beats per minute. */
    BEATS_PER_MINUTE("bpm"),
    /** Microsiemens. */
    MICROSIEMENS("uS"),
    /** A plain number: a share, a weight, a level on the model's own scale. */
    NONE("");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** What is written after the number; empty for a plain number. */
    public String symbol() {
        return symbol;
    }
}
