package peekaboo.dyad;

/** What an infant's voice does. */
public enum Voice {
    QUIET("quiet"),
    COO("coo"),
    FUSS("fuss");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }
}
