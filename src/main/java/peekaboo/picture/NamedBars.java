package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.picture.pen.ArmName;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;

/** Bars, each with its name beside it, or above it on narrow paper. */
final class NamedBars {

    private static final double ABOVE_FIRST = 44;
    private static final double RIGHT_OF_BARS = 34;
    private static final double BESIDE_NAMES = 16;
    private static final double BETWEEN_NAMES = 10;

    private final List<Row> rows;
    private final String none;
    private final boolean narrow;
    private final double names;
    private final double namesHeight;
    private final Bars bars;
    private final double left;
    private final double barsWidth;

    /**
     * Lays them out.
     *
     * @param parts how the parts of a bar look
     * @param none what to say in place of a bar without parts
     * @param width of the paper, in pixels
     * @param beside how much of it is for names that stand beside their bars, in pixels
     */
    NamedBars(List<Fill> parts, List<Row> rows, String none, int width, double beside) {
        this.rows = rows;
        this.none = none;
        narrow = width == Picture.NARROW;
        double inner = width - 2 * Paper.MARGIN;
        names = narrow ? inner : beside - BESIDE_NAMES;
        namesHeight = rows.stream()
                .mapToDouble(row -> ArmName.height(row.name(), row.note(), names))
                .max()
                .orElse(0);
        double gap = narrow ? namesHeight + ABOVE_FIRST : Math.max(Bars.GAP, namesHeight - Bars.BAR + BETWEEN_NAMES);
        bars = new Bars(parts, rows.stream().map(Row::labels).toList(), gap);
        left = Paper.MARGIN + (narrow ? 0 : beside);
        barsWidth = inner - (narrow ? 0 : beside) - RIGHT_OF_BARS;
    }

    /**
     * A bar.
     *
     * @param note a few words under the name; may be empty
     * @param shares of its parts, summing to 1; empty where there is none
     * @param labels of the parts
     */
    record Row(String name, String note, List<Double> shares, List<String> labels) {}

    double height() {
        return above() + bars.height(rows.size());
    }

    private double above() {
        return ABOVE_FIRST + (narrow ? namesHeight : 0);
    }

    /** Draws them from here down. */
    void draw(Graphics2D g, double top) {
        Rectangle2D data = new Rectangle2D.Double(left, top + above(), barsWidth, bars.height(rows.size()));
        bars.draw(g, rows.stream().map(Row::shares).toList(), data);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = data.getY() + bars.middle(i);
            if (narrow) {
                double under = middle - Bars.BAR / 2 - ABOVE_FIRST + BESIDE_NAMES;
                double high = ArmName.height(row.name(), row.note(), names);
                ArmName.draw(g, row.name(), row.note(), new Rectangle2D.Double(left, under - high, names, high));
            } else {
                ArmName.draw(g, row.name(), row.note(), new Rectangle2D.Double(Paper.MARGIN, middle, names, 0));
            }
            if (row.shares().isEmpty()) {
                Type.QUIET.left(g, none, left, Type.QUIET.baselineAround(middle));
            }
        }
    }
}
