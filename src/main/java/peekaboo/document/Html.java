package peekaboo.document;

import java.util.List;
import java.util.Set;
import peekaboo.text.Unseen;

/** Writes HTML that is also well-formed XML. Whatever is given as text is escaped; elements close themselves. */
final class Html {

    private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private List<String> labels = List.of();
    private int cell;

    /**
     * An element.
     *
     * @param attributes names and values in turn
     */
    Html in(String element, Runnable content, String... attributes) {
        return in(new Tag(element, attributes), content);
    }

    /** An element that begins so. */
    Html in(Tag tag, Runnable content) {
        open(tag.element, tag.attributes);
        content.run();
        out.append("</").append(tag.element).append('>');
        return this;
    }

    /** What is wider than a narrow screen, and the line after it: it scrolls by itself, by keys too, and has a name. */
    Html wide(String kind, String name, Runnable content) {
        Tag frame = new Tag("div", "class", kind, "tabindex", "0", "role", "group", "aria-label", name);
        return in(frame, content).line();
    }

    /** Rows in which each {@code td} has the name of its column, in the order of the row, as {@code data-label}. */
    Html labelled(List<String> columns, Runnable rows) {
        labels = columns;
        rows.run();
        labels = List.of();
        return this;
    }

    /** An element that holds text only, and the line after it. */
    Html leaf(String element, String text, String... attributes) {
        return in(element, () -> text(text), attributes).line();
    }

    /** An element without content, such as {@code meta}. */
    Html empty(String element, String... attributes) {
        if (!EMPTY.contains(element)) {
            throw new IllegalArgumentException(element + ": found an element with content, expected one of " + EMPTY);
        }
        open(element, attributes);
        out.setLength(out.length() - 1);
        out.append("/>");
        return line();
    }

    private void open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        label(element);
        out.append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void label(String element) {
        if (element.equals("tr")) {
            cell = 0;
        } else if (element.equals("td") && cell < labels.size()) {
            attribute("data-label", labels.get(cell++));
        }
    }

    /** Text of others, such as a title, after words of our own: its letters, whichever way they are written, do not move those. */
    Html apart(String text) {
        return in("bdi", () -> text(text));
    }

    /**
     * Text, escaped; fit for attributes too. Characters that XML 1.0 has no place for become U+FFFD; those that turn the direction of all
     * that follows them are left out, since what follows may be no more of the text.
     */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    private void character(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (!Unseen.turnsWhatFollows(point)) {
                    out.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
                }
            }
        }
    }

    private static boolean isCharacter(int point) {
        boolean blank = point == '\t' || point == '\n';
        boolean low = point >= 0x20 && point <= 0xD7FF;
        boolean high = point >= 0xE000 && point <= 0xFFFD;
        return blank || low || high || point > 0xFFFF;
    }

    /** Markup that this room has written itself: charts, styles, prose. Never a word of a scenario. */
    Html markup(String own) {
        out.append(own);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** How an element begins: its name, then names and values of attributes in turn. */
    static final class Tag {
        private final String element;
        private final String[] attributes;

        Tag(String element, String... attributes) {
            this.element = element;
            this.attributes = attributes;
        }
    }
}
