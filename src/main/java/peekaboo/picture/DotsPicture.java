package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import peekaboo.chart.HundredDots;
import peekaboo.chart.HundredDots.Arm;
import peekaboo.chart.look.Looks.Dot;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;

/** A square of a hundred dots an arm, over a table that says what the dots mean and how many there are. */
final class DotsPicture implements Picture {

    private static final double WORDS = 250;
    private static final int MOST_ACROSS = 6;
    private static final double GAP = 36;
    private static final double LARGEST = 320;
    private static final double ROW = 32;
    private static final double NAME_GAP = 12;
    private static final int MOST_LINES = 6;

    private final HundredDots figure;
    private final Paper page;
    private final int across;
    private final double column;
    private final double square;
    private final double names;

    DotsPicture(HundredDots figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        int arms = figure.arms().size();
        int rows = (arms + MOST_ACROSS - 1) / MOST_ACROSS;
        across = (arms + rows - 1) / rows;
        column = Math.min(440, (Paper.INNER - WORDS) / across);
        square = Math.min(LARGEST, column - GAP);
        names = 16
                + figure.arms().stream().mapToInt(arm -> name(arm).size()).max().orElse(1) * Type.HEADING.lineHeight();
    }

    private List<String> name(Arm arm) {
        return Type.HEADING.wrap(arm.name(), column - NAME_GAP, MOST_LINES);
    }

    private double tierHeight() {
        return names + square + 14 + figure.bands().size() * ROW + 30;
    }

    @Override
    public int height() {
        int tiers = (figure.arms().size() + across - 1) / across;
        return (int) Math.ceil(page.top() + tiers * tierHeight() - 30 + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        for (int first = 0; first < figure.arms().size(); first += across) {
            int tier = first / across;
            double top = page.top() + tier * tierHeight();
            List<Arm> arms = figure.arms()
                    .subList(first, Math.min(first + across, figure.arms().size()));
            tier(g, arms, top);
        }
    }

    private void tier(Graphics2D g, List<Arm> arms, double top) {
        double table = top + names + square + 14;
        for (int band = 0; band < figure.bands().size(); band++) {
            double y = table + band * ROW + ROW / 2;
            double end = Paper.MARGIN + WORDS + (arms.size() - 1) * column + square;
            Palette.draw(g, Palette.RULE, Palette.HAIR, new Line2D.Double(Paper.MARGIN, y - ROW / 2, end, y - ROW / 2));
            DotPen.draw(g, Dot.of(band, figure.bands().size()), Paper.MARGIN + 11, y, 20);
            String words = Type.BODY.fit(figure.bands().get(band), WORDS - 44);
            Type.BODY.left(g, words, Paper.MARGIN + 32, Type.BODY.baselineAround(y));
        }
        for (int i = 0; i < arms.size(); i++) {
            arm(g, arms.get(i), Paper.MARGIN + WORDS + i * column, top);
        }
    }

    private void arm(Graphics2D g, Arm arm, double left, double top) {
        List<String> name = name(arm);
        Type.HEADING.block(g, name, left, top + names - 8 - name.size() * Type.HEADING.lineHeight());
        if (arm.dots().isEmpty()) {
            Type.QUIET.block(g, Type.QUIET.wrap(arm.none(), square, 3), left, top + names);
            return;
        }
        DotPen.square(g, arm.dots(), left, top + names, square);
        for (int band = 0; band < arm.dots().size(); band++) {
            double y = top + names + square + 14 + (band + 0.5) * ROW;
            count(g, arm.dots().get(band), figure.soFar(arm, band), left, y);
        }
    }

    private static void count(Graphics2D g, int count, String sum, double left, double y) {
        Type.HEADING.left(g, Integer.toString(count), left, Type.HEADING.baselineAround(y));
        Type.QUIET.left(g, sum, left + 46, Type.QUIET.baselineAround(y));
    }
}
