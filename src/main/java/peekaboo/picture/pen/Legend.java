package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Phase;

/** Swatches with words, set like text in lines of at most this width. */
public record Legend(List<Entry> entries, double width) {

    private static final double SWATCH = 30;
    private static final double GAP = 26;
    private static final double LINE = 30;

    /** An area and what it means. */
    public record Entry(Fill fill, String words) {

        /** A phase by its words and its code. */
        public static Entry of(Phase phase) {
            return new Entry(Fill.of(phase.tone()), phase.words() + " (" + phase.code() + ")");
        }

        /** Width of swatch and words, with the gap after them, in pixels. */
        public double width() {
            return SWATCH + 8 + Type.SMALL.width(words) + GAP;
        }
    }

    /** Height of all lines, in pixels. */
    public double height() {
        double x = 0;
        int lines = 1;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() - GAP > width) {
                lines++;
                x = 0;
            }
            x += entry.width();
        }
        return lines * LINE;
    }

    /** Draws it with its upper left corner here. */
    public void draw(Graphics2D g, double left, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() - GAP > width) {
                y += LINE;
                x = 0;
            }
            draw(g, entry, left + x, y);
            x += entry.width();
        }
    }

    private static void draw(Graphics2D g, Entry entry, double x, double y) {
        Rectangle2D swatch = new Rectangle2D.Double(x, y + 4, SWATCH, 20);
        entry.fill().paint(g, swatch);
        Palette.draw(g, Palette.QUIET, Palette.HAIR, swatch);
        Type.SMALL.left(g, entry.words(), x + SWATCH + 8, Type.SMALL.baselineAround(y + 14));
    }
}
