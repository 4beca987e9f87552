package peekaboo.dyad;

/** Where an infant looks. */
public enum Gaze {
    /** At the caregiver's face, or where it is hidden in a game. */
    FACE,
    /** At something else: own hands, a strap, the room. */
    OBJECT,
    /** At nothing: an unfocused, dull stare. */
    NOWHERE
}
