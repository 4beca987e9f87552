package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Endings;
import peekaboo.chart.Endings.Arm;
import peekaboo.picture.pen.ArmName;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Legend;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;
import peekaboo.text.Percent;

/** One bar an arm: how its turnings away ended. */
final class EndingsPicture implements Picture {

    private static final double NAMES = 340;

    private final Endings figure;
    private final Paper page;
    private final Legend legend;
    private final Bars bars;
    private final Rectangle2D data;

    EndingsPicture(Endings figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        legend = new Legend(
                figure.parts().stream()
                        .map(part -> new Legend.Entry(Fill.of(part.end()), part.words()))
                        .toList(),
                Paper.INNER);
        bars = new Bars(
                figure.parts().stream().map(part -> Fill.of(part.end())).toList(),
                figure.arms().stream().map(EndingsPicture::labels).toList());
        data = new Rectangle2D.Double(
                Paper.MARGIN + NAMES,
                page.top() + legend.height() + 44,
                Paper.INNER - NAMES - 34,
                bars.height(figure.arms().size()));
    }

    @Override
    public int height() {
        return (int) Math.ceil(data.getMaxY() + Paper.MARGIN + 10);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        legend.draw(g, Paper.MARGIN, page.top());
        bars.draw(g, figure.arms().stream().map(EndingsPicture::shares).toList(), data);
        for (int i = 0; i < figure.arms().size(); i++) {
            name(g, figure.arms().get(i), data.getY() + bars.middle(i));
        }
    }

    private static List<Double> shares(Arm arm) {
        int total = arm.total();
        return total == 0
                ? List.of()
                : arm.counts().stream().map(count -> (double) count / total).toList();
    }

    private static List<String> labels(Arm arm) {
        return arm.total() == 0 ? List.of() : Percent.ofCounts(arm.counts());
    }

    private void name(Graphics2D g, Arm arm, double y) {
        ArmName.draw(g, arm.name(), arm.note(), new Rectangle2D.Double(Paper.MARGIN, y, NAMES - 16, 0));
        if (arm.total() == 0) {
            Type.QUIET.left(g, figure.none(), data.getX(), Type.QUIET.baselineAround(y));
        }
    }
}
