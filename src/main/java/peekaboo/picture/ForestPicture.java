package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.ForestPlot.Group;
import peekaboo.chart.ForestPlot.Row;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;

/**
 * A small picture, to stand beside text: groups one below the other, each with an axis; in a row the number's name over a
 * strip with the band that it was expected in and the estimate as a dot with whiskers.
 */
final class ForestPicture implements Picture {

    private static final int NARROW = 520;
    private static final double SIDE = 26;
    private static final double STRIP = 26;
    private static final double UNDER_STRIP = 14;
    private static final double UNDER_AXIS = 66;
    private static final double VALUE_GAP = 16;
    private static final int MOST_LINES = 3;
    private static final int MOST_TICKS = 5;

    private final ForestPlot figure;
    private final Paper page;

    ForestPicture(ForestPlot figure) {
        this.figure = figure;
        page = new Paper(figure.caption(), NARROW);
    }

    @Override
    public int width() {
        return NARROW;
    }

    @Override
    public int height() {
        double height = page.top() + 12;
        for (Group group : figure.groups()) {
            height += rowsHeight(group) + UNDER_AXIS;
        }
        return (int) Math.ceil(height);
    }

    private static double rowsHeight(Group group) {
        return group.rows().stream().mapToDouble(ForestPicture::rowHeight).sum();
    }

    private static double rowHeight(Row row) {
        return label(row).size() * Type.BODY.lineHeight() + 4 + STRIP + UNDER_STRIP;
    }

    private static List<String> label(Row row) {
        double beside = row.value().isEmpty() ? 0 : Type.BODY.width(row.value()) + VALUE_GAP;
        return Type.BODY.wrap(row.label(), NARROW - 2 * SIDE - beside, MOST_LINES);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        double top = page.top();
        for (Group group : figure.groups()) {
            Rectangle2D data = new Rectangle2D.Double(SIDE, top, NARROW - 2 * SIDE, rowsHeight(group));
            group(g, group, data);
            top = data.getMaxY() + UNDER_AXIS;
        }
    }

    private void group(Graphics2D g, Group group, Rectangle2D data) {
        ForestStrip.Scale scale = ForestStrip.Scale.of(group);
        NumberAxis axis = Panel.axis(scale.low(), scale.high(), Ticks.over(scale.high() - scale.low(), MOST_TICKS));
        Panel.scale(g, axis, false, data);
        Type.QUIET.centre(g, group.axis(), data.getCenterX(), data.getMaxY() + 50);
        double y = data.getY();
        for (Row row : group.rows()) {
            row(g, row, scale, y);
            y += rowHeight(row);
        }
    }

    private void row(Graphics2D g, Row row, ForestStrip.Scale scale, double top) {
        Type.BODY.right(g, row.value(), NARROW - SIDE, top + Type.BODY.font().getSize());
        double y = Type.BODY.block(g, label(row), SIDE, top) + 4;
        ForestStrip strip = new ForestStrip(scale, new Rectangle2D.Double(SIDE, y, NARROW - 2 * SIDE, STRIP));
        strip.expected(g, row.expected());
        row.seen()
                .ifPresentOrElse(
                        seen -> strip.seen(g, seen),
                        () -> Type.QUIET.left(g, figure.none(), SIDE + 8, Type.QUIET.baselineAround(y + STRIP / 2)));
    }
}
