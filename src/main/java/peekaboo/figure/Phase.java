package peekaboo.figure;

/**
 * An engagement phase as a reader meets it.
 *
 * @param code the coding system's code, e.g. {@code Ineu}
 * @param words the same in plain words, e.g. "watches the face"
 * @param tone which of the few looks it gets
 */
public record Phase(String code, String words, Tone tone) {

    public Phase {
        Check.words("code", code);
        Check.words("words", words);
    }
}
