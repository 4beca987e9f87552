package peekaboo.phrase;

/** Patterns with places {@code {0}}, {@code {1}} filled in; sentences begun with a capital. */
public final class Filled {
    private static final int LENGTH_OF_PLACE = 3;
    private static final int NONE = -1;

    private Filled() {}

    /** The pattern with its places filled; what is filled in is not searched for places again. */
    public static String in(String pattern, String... parts) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            int place = place(pattern, i);
            boolean isPlace = place != NONE && place < parts.length;
            filled.append(isPlace ? parts[place] : pattern.substring(i, i + 1));
            i += isPlace ? LENGTH_OF_PLACE : 1;
        }
        return filled.toString();
    }

    /** Which place begins here. */
    private static int place(String pattern, int i) {
        boolean hasRoom = i + LENGTH_OF_PLACE <= pattern.length();
        boolean isPlace = hasRoom && pattern.charAt(i) == '{' && pattern.charAt(i + 2) == '}';
        char digit = isPlace ? pattern.charAt(i + 1) : ' ';
        return digit >= '0' && digit <= '9' ? digit - '0' : NONE;
    }

    /** The same with a capital at its beginning; only the letters a to z are changed. */
    public static String capital(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean small = first >= 'a' && first <= 'z';
        return small ? (char) (first - 'a' + 'A') + text.substring(1) : text;
    }
}
