package peekaboo.picture;

import java.awt.Graphics2D;
import java.util.List;
import peekaboo.chart.Endings;
import peekaboo.chart.Endings.Arm;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Legend;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.text.Percent;

/** One bar an arm: how its turnings away ended. */
final class EndingsPicture implements Picture {

    private static final double NAMES = 340;

    private final int width;
    private final Paper page;
    private final Legend legend;
    private final NamedBars bars;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    EndingsPicture(Endings figure, int width) {
        this.width = width;
        page = new Paper(figure.caption(), width);
        legend = new Legend(
                figure.parts().stream()
                        .map(part -> new Legend.Entry(Fill.of(part.end()), part.words()))
                        .toList(),
                width - 2 * Paper.MARGIN);
        bars = new NamedBars(
                figure.parts().stream().map(part -> Fill.of(part.end())).toList(),
                figure.arms().stream().map(EndingsPicture::row).toList(),
                figure.none(),
                width,
                NAMES);
    }

    private static NamedBars.Row row(Arm arm) {
        int total = arm.total();
        List<Double> shares = total == 0
                ? List.of()
                : arm.counts().stream().map(count -> (double) count / total).toList();
        List<String> labels = total == 0 ? List.of() : Percent.ofCounts(arm.counts());
        return new NamedBars.Row(arm.name(), arm.note(), shares, labels);
    }

    @Override
    public int width() {
        return width;
    }

    private double barsTop() {
        return page.top() + legend.height();
    }

    @Override
    public int height() {
        return (int) Math.ceil(barsTop() + bars.height() + Paper.MARGIN + 10);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        legend.draw(g, Paper.MARGIN, page.top());
        bars.draw(g, barsTop());
    }
}
