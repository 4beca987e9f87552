package peekaboo.words.story;

import peekaboo.text.ClockText;

/**
 * One line of a story.
 *
 * @param kind what it is
 * @param seconds when, from the start of the session
 * @param words the line itself, without its time
 */
public record StoryLine(Kind kind, double seconds, String words) {
    /** What a line is. */
    public enum Kind {
        /** The name of an episode that begins. */
        HEADING,
        /** What happens. */
        SCENE,
        /** The sentence at the end. */
        CLOSING
    }

    /** The line as printed: a scene with its time before it. */
    public String text() {
        return kind == Kind.SCENE ? ClockText.of(seconds) + "  " + words : words;
    }
}
