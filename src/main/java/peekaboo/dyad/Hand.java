package peekaboo.dyad;

/** What an infant's hands do to comfort it. */
public enum Hand {
    FREE("free"),
    /** Thumb or fingers in the mouth (Isc-o). */
    MOUTH("mouth"),
    /** Clasped at the body (Isc-h). */
    CLASPED("clasped");

    private final String label;

    Hand(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }
}
