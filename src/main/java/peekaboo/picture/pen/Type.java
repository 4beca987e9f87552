package peekaboo.picture.pen;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** A way of setting text. Widths are measured the same for every surface, so PNG and SVG share one layout. */
public record Type(Font font, Color ink) {

    static final Type TITLE = of(Font.BOLD, 28, Palette.INK);
    static final Type SUBTITLE = of(Font.PLAIN, 18, Palette.QUIET);
    /** Over a part of a picture. */
    public static final Type HEADING = of(Font.BOLD, 18, Palette.INK);
    /** Words to be read. */
    public static final Type BODY = of(Font.PLAIN, 17, Palette.INK);
    /** Scales and legends. */
    public static final Type SMALL = of(Font.PLAIN, 16, Palette.INK);
    /** Notes. */
    public static final Type QUIET = of(Font.PLAIN, 16, Palette.QUIET);
    /** Words that have to find room beside a narrow cell. */
    public static final Type FINE = of(Font.PLAIN, 14, Palette.INK);
    /** Under a picture, where it comes from. */
    static final Type NOTE = of(Font.PLAIN, 13, Palette.QUIET);

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.25;
    private static final double MIDDLE = 0.36;
    private static final String ELLIPSIS = "\u2026";

    private static Type of(int style, int size, Color ink) {
        return new Type(new Font(Font.SANS_SERIF, style, size), ink);
    }

    /** Fails in a way that can be told in one line when there is nothing to set text with. */
    public static void requireFont() {
        try {
            BODY.width("a");
        } catch (InternalError | LinkageError | NullPointerException | IllegalStateException missing) {
            throw new NoFontException(missing);
        }
    }

    /**
     * Measures every font on this surface by one thread before several draw with it. On a surface that is drawn larger the JDK
     * keeps the heights of a font in pixels first and turns them into logical lengths after; a thread that asks in between
     * sets its words too low. Metrics asked of the font, not of the surface, are others and would not do.
     */
    static synchronized void measureOnce(Graphics2D surface) {
        for (Type type : List.of(TITLE, SUBTITLE, HEADING, BODY, SMALL, FINE, NOTE)) {
            surface.getFontMetrics(type.font);
        }
    }

    Type in(Color other) {
        return new Type(font, other);
    }

    /** Width of a text, in pixels. */
    public double width(String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** From one baseline to the next, in pixels. */
    public double lineHeight() {
        return font.getSize() * LEADING;
    }

    /** Draws a text that begins at {@code x}. */
    public void left(Graphics2D g, String text, double x, double baseline) {
        g.setFont(font);
        g.setColor(ink);
        g.drawString(text, (float) x, (float) baseline);
    }

    /** Draws a text that ends at {@code x}. */
    public void right(Graphics2D g, String text, double x, double baseline) {
        left(g, text, x - width(text), baseline);
    }

    /** Draws a text centred on {@code x}. */
    public void centre(Graphics2D g, String text, double x, double baseline) {
        left(g, text, x - width(text) / 2, baseline);
    }

    /** Baseline at which small letters and figures look centred on {@code y}. */
    public double baselineAround(double y) {
        return y + font.getSize() * MIDDLE;
    }

    /** Draws lines from {@code top} down; gives the y under them. */
    public double block(Graphics2D g, List<String> lines, double x, double top) {
        double y = top;
        for (String line : lines) {
            left(g, line, x, y + font.getSize());
            y += lineHeight();
        }
        return y;
    }

    /** Draws lines centred on {@code y}. */
    public void blockAround(Graphics2D g, List<String> lines, double x, double y) {
        double first = y - (lines.size() - 1) * lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            left(g, lines.get(i), x, baselineAround(first + i * lineHeight()));
        }
    }

    /** Breaks at blanks and after hyphens; what does not fit into {@code most} lines ends in an ellipsis. */
    public List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest) > width) {
            int end = breakBefore(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, width));
        }
        return lines;
    }

    /** The text, or as much of its beginning as fits before an ellipsis. */
    public String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + ELLIPSIS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private int breakBefore(String text, double width) {
        int last = 0;
        int fitting = 1;
        for (int end = 1; end < text.length() && width(text.substring(0, end).strip()) <= width; end++) {
            fitting = end;
            char before = text.charAt(end - 1);
            last = before == ' ' || before == '-' || before == '_' || before == '/' ? end : last;
        }
        return last > 0 ? last : fitting;
    }
}
