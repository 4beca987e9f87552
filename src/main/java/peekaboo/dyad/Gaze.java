package peekaboo.dyad;

/** Where an infant looks. */
public enum Gaze {
    /** At the caregiver's face, or where it is hidden in a game. */
    FACE("face"),
    /** At something else: own hands, a strap, the room. */
    OBJECT("object"),
    /** At nothing: an unfocused, dull stare. */
    NOWHERE("nowhere");

    private final String label;

    Gaze(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }
}
