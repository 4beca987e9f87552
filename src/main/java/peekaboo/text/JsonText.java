package peekaboo.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON text, member by member. Members stand in the order in which they are given; numbers are the same on every
 * machine. The writer trusts its caller to close what it opens and to give a key before every value of an object.
 */
public final class JsonText {
    private static final String HEX = "0123456789ABCDEF";
    private static final String INDENT = "  ";
    private static final int DECIMALS = 6;

    private final Layout layout;
    private final StringBuilder out = new StringBuilder();
    private Level level = new Level(null, false);
    private boolean afterKey;

    /** A writer of nothing yet. */
    public JsonText(Layout layout) {
        this.layout = layout;
    }

    /** How JSON is laid out. What it says is the same in all. */
    public enum Layout {
        /** Without blanks, for programs. */
        COMPACT(":", ",", "", false, false),
        /** A member or an item a line. */
        LINES(": ", ", ", "", true, true),
        /** A member a line, lists within their line, as Jackson prints them: the files of results. */
        MEMBER_LINES(" : ", ", ", " ", true, false);

        private final String colon;
        private final String comma;
        private final String pad;
        private final boolean objectsOnLines;
        private final boolean listsOnLines;

        Layout(String colon, String comma, String pad, boolean objectsOnLines, boolean listsOnLines) {
            this.colon = colon;
            this.comma = comma;
            this.pad = pad;
            this.objectsOnLines = objectsOnLines;
            this.listsOnLines = listsOnLines;
        }
    }

    /** Opens an object. */
    public JsonText open() {
        return opened('{', layout.objectsOnLines);
    }

    /** Opens an object as the value of a key. */
    public JsonText open(String key) {
        return key(key).open();
    }

    /** Closes the object. */
    public JsonText close() {
        return closed('}');
    }

    /** Opens a list. */
    public JsonText openList() {
        return opened('[', layout.listsOnLines);
    }

    /** Opens a list as the value of a key. */
    public JsonText openList(String key) {
        return key(key).openList();
    }

    /** Closes the list. */
    public JsonText closeList() {
        return closed(']');
    }

    /** The name of the member that is written next. */
    public JsonText key(String name) {
        text(name).out.append(layout.colon);
        afterKey = true;
        return this;
    }

    /** A text in quotes. */
    public JsonText text(String text) {
        return exactly(quoted(text));
    }

    /** A text in quotes, or null where there is none. */
    public JsonText textOrNull(@Nullable String text) {
        return text == null ? nothing() : text(text);
    }

    /** Texts as a list within its line. */
    public JsonText texts(List<String> texts) {
        opened('[', false);
        texts.forEach(this::text);
        return closeList();
    }

    /** A whole number. */
    public JsonText number(int value) {
        return exactly(Integer.toString(value));
    }

    /** A number in full, as it reads back. */
    public JsonText decimal(double value) {
        return exactly(DecimalText.print(value));
    }

    /** A measured number, to six decimals. */
    public JsonText measured(double value) {
        return exactly(DecimalText.trimmed(value, DECIMALS));
    }

    /** True or false. */
    public JsonText truth(boolean holds) {
        return exactly(holds ? "true" : "false");
    }

    /** Null: there is no value. */
    public JsonText nothing() {
        return exactly("null");
    }

    /** A value that is JSON already, such as a number to so many digits. */
    public JsonText exactly(String json) {
        separate();
        out.append(json);
        return this;
    }

    /** A text as the value of a key. */
    public JsonText member(String key, String text) {
        return key(key).text(text);
    }

    /** Texts as the value of a key. */
    public JsonText texts(String key, List<String> texts) {
        return key(key).texts(texts);
    }

    /** A whole number as the value of a key. */
    public JsonText number(String key, int value) {
        return key(key).number(value);
    }

    /** A number in full as the value of a key. */
    public JsonText decimal(String key, double value) {
        return key(key).decimal(value);
    }

    /** True or false as the value of a key. */
    public JsonText truth(String key, boolean holds) {
        return key(key).truth(holds);
    }

    /** What has been written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonText opened(char bracket, boolean onLines) {
        separate();
        out.append(bracket);
        level = new Level(level, onLines);
        return this;
    }

    private JsonText closed(char bracket) {
        Level closed = level;
        level = closed.outer == null ? closed : closed.outer;
        if (closed.onLines && closed.holdsAny) {
            line();
        } else {
            out.append(layout.pad);
        }
        out.append(bracket);
        return this;
    }

    /** What stands between a value and what comes before it. */
    private void separate() {
        if (afterKey) {
            afterKey = false;
        } else if (level.outer != null) {
            boolean follows = level.holdsAny;
            level.holdsAny = true;
            if (level.onLines) {
                out.append(follows ? "," : "");
                line();
            } else {
                out.append(follows ? layout.comma : layout.pad);
            }
        }
    }

    private void line() {
        out.append('\n').append(INDENT.repeat(level.lines()));
    }

    /**
     * A text in quotes, by the rules that JSON and YAML's double quotes share. Characters that would turn the direction of what follows
     * them are escaped, so that a file shows its members in the order in which they are.
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            quote(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    private static void quote(char c, StringBuilder quoted) {
        switch (c) {
            case '"', '\\' -> quoted.append('\\').append(c);
            case '\b' -> quoted.append("\\b");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\f' -> quoted.append("\\f");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (c < ' ' || Unseen.turnsWhatFollows(c)) {
                    quoted.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        quoted.append(HEX.charAt(c >> shift & 0xF));
                    }
                } else {
                    quoted.append(c);
                }
            }
        }
    }

    /** An object or list that is open, or the outside of all. */
    private static final class Level {
        private final @Nullable Level outer;
        private final boolean onLines;
        private boolean holdsAny;

        Level(@Nullable Level outer, boolean onLines) {
            this.outer = outer;
            this.onLines = onLines;
        }

        /** How many of those around a value, this one included, give each of their values a line. */
        int lines() {
            return (outer == null ? 0 : outer.lines()) + (onLines ? 1 : 0);
        }
    }
}
