package peekaboo.text;

/**
 * The blanks that texts may have between their parts: space, tab and the ends of a line, and no others. What {@link
 * String#strip} takes for blank differs between the JVM and JavaScript, and hides what somebody has pasted unseen.
 */
public final class Blanks {
    private Blanks() {}

    /** Whether a text holds nothing but blanks. */
    public static boolean isBlank(String text) {
        return end(text) == 0;
    }

    /** A text without blanks at its beginning and end. */
    public static String trimmed(String text) {
        int end = end(text);
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
