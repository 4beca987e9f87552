package peekaboo.scenario;

import java.util.List;

/** Writes JSON text, indented by two blanks. Members stand in the order in which they are given. */
final class JsonText {
    private final StringBuilder out = new StringBuilder("{");
    private int depth = 1;
    private boolean isFirst = true;

    /** Opens an object as the value of a key. */
    JsonText open(String key) {
        key(key).out.append('{');
        return deeper();
    }

    /** Opens a list as the value of a key. */
    JsonText openList(String key) {
        key(key).out.append('[');
        return deeper();
    }

    /** Opens an object as the next of a list. */
    JsonText openItem() {
        line().out.append('{');
        return deeper();
    }

    JsonText close() {
        return close('}');
    }

    JsonText closeList() {
        return close(']');
    }

    JsonText member(String key, String text) {
        key(key).out.append(quoted(text));
        return this;
    }

    JsonText number(String key, int value) {
        key(key).out.append(value);
        return this;
    }

    JsonText decimal(String key, double value) {
        key(key).out.append(DecimalText.print(value));
        return this;
    }

    JsonText truth(String key, boolean value) {
        key(key).out.append(value);
        return this;
    }

    JsonText texts(String key, List<String> texts) {
        key(key).out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(quoted(texts.get(i)));
        }
        out.append(']');
        return this;
    }

    /** The whole text, the outermost object closed. */
    String finished() {
        return out + "\n}\n";
    }

    private JsonText deeper() {
        depth++;
        isFirst = true;
        return this;
    }

    private JsonText close(char bracket) {
        depth--;
        out.append('\n').append("  ".repeat(depth)).append(bracket);
        isFirst = false;
        return this;
    }

    private JsonText key(String key) {
        line().out.append(quoted(key)).append(": ");
        return this;
    }

    private JsonText line() {
        out.append(isFirst ? "\n" : ",\n").append("  ".repeat(depth));
        isFirst = false;
        return this;
    }

    /** A text in quotes, by the rules that JSON and YAML's double quotes share. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(c < 0x10 ? "0" : "1").append("0123456789abcdef".charAt(c & 0xF));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
