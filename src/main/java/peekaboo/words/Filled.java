package peekaboo.words;

/** Patterns with places {@code {0}}, {@code {1}} filled in; sentences begun with a capital. */
final class Filled {
    private Filled() {}

    static String in(String pattern, String... parts) {
        String filled = pattern;
        for (int i = 0; i < parts.length; i++) {
            filled = filled.replace("{" + i + "}", parts[i]);
        }
        return filled;
    }

    /** The same with a capital at its beginning; only the letters a to z are changed. */
    static String capital(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean small = first >= 'a' && first <= 'z';
        return small ? (char) (first - 'a' + 'A') + text.substring(1) : text;
    }
}
