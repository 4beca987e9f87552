package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Caption;

/** White paper with a heading; what is under the heading belongs to the picture. */
public final class Paper {

    /** Free on each side, in pixels. */
    public static final double MARGIN = 32;
    /** Where what is drawn on paper of usual width ends, in pixels. */
    public static final double RIGHT = Picture.WIDTH - MARGIN;
    /** Width between the margins of paper of usual width, in pixels. */
    public static final double INNER = RIGHT - MARGIN;

    private static final int MOST_LINES = 3;
    private static final double GAP = 18;

    private final int width;
    private final List<String> title;
    private final List<String> subtitle;

    /** Paper of usual width. */
    public Paper(Caption caption) {
        this(caption, Picture.WIDTH);
    }

    /** Paper of this width, in pixels. */
    public Paper(Caption caption, int width) {
        this.width = width;
        title = Type.TITLE.wrap(caption.title(), width - 2 * MARGIN, MOST_LINES);
        subtitle = Type.SUBTITLE.wrap(caption.subtitle(), width - 2 * MARGIN, MOST_LINES);
    }

    /** Where the heading ends. */
    public double top() {
        return MARGIN + title.size() * Type.TITLE.lineHeight() + subtitle.size() * Type.SUBTITLE.lineHeight() + GAP;
    }

    /** Draws the ground down to a height in pixels, and the heading. */
    public void draw(Graphics2D g, int height) {
        Palette.fill(g, Palette.PAPER, new Rectangle2D.Double(0, 0, width, height));
        double under = Type.TITLE.block(g, title, MARGIN, MARGIN - 6);
        Type.SUBTITLE.block(g, subtitle, MARGIN, under);
    }

    /** Smooth lines and letters, on every surface alike. */
    static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
