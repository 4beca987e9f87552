package peekaboo.app.browser;

/** What {@link FillInPlainly} puts in the place of {@code String.format}. */
final class FilledIn {
    private static final String PLACE = "%s";

    private FilledIn() {}

    /** The pattern with each {@code %s}, in order, filled in; it may have no other places. */
    static String text(String pattern, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = pattern.indexOf(PLACE, from);
            text.append(pattern, from, place).append(value);
            from = place + PLACE.length();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
