package peekaboo.app.browser;

/** Changes as a page gives them to {@link Script}: path, value, path, value. */
public final class Pairs {
    private Pairs() {}

    /** No change at all. */
    public static String[] none() {
        return new String[0];
    }

    /** Each written {@code path=value}. */
    public static String[] of(String... changes) {
        String[] pairs = new String[2 * changes.length];
        for (int i = 0; i < changes.length; i++) {
            int at = changes[i].indexOf('=');
            pairs[2 * i] = changes[i].substring(0, at);
            pairs[2 * i + 1] = changes[i].substring(at + 1);
        }
        return pairs;
    }
}
