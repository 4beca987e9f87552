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
    private static final int SIDE = 10;
    private static final int MOST_ACROSS = 4;
    private static final double GAP = 36;
    private static final double LARGEST = 320;
    private static final double ROW = 32;
    private static final double NAME = 100;

    private final HundredDots figure;
    private final Paper page;
    private final int across;
    private final double column;
    private final double square;

    DotsPicture(HundredDots figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        int arms = figure.arms().size();
        int rows = (arms + MOST_ACROSS - 1) / MOST_ACROSS;
        across = (arms + rows - 1) / rows;
        column = Math.min(440, (Paper.INNER - WORDS) / across);
        square = Math.min(LARGEST, column - GAP);
    }

    private double tierHeight() {
        return NAME + square + 14 + figure.bands().size() * ROW + 30;
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
        double table = top + NAME + square + 14;
        for (int band = 0; band < figure.bands().size(); band++) {
            double y = table + band * ROW + ROW / 2;
            double end = Paper.MARGIN + WORDS + (arms.size() - 1) * column + square;
            Palette.draw(g, Palette.RULE, Palette.HAIR, new Line2D.Double(Paper.MARGIN, y - ROW / 2, end, y - ROW / 2));
            DotPen.draw(g, dot(band), Paper.MARGIN + 11, y, 20);
            String words = Type.BODY.fit(figure.bands().get(band), WORDS - 44);
            Type.BODY.left(g, words, Paper.MARGIN + 32, Type.BODY.baselineAround(y));
        }
        for (int i = 0; i < arms.size(); i++) {
            arm(g, arms.get(i), Paper.MARGIN + WORDS + i * column, top);
        }
    }

    private Dot dot(int band) {
        return Dot.of(band, figure.bands().size());
    }

    private void arm(Graphics2D g, Arm arm, double left, double top) {
        List<String> name = Type.HEADING.wrap(arm.name(), square, 4);
        Type.HEADING.block(g, name, left, top + NAME - 8 - name.size() * Type.HEADING.lineHeight());
        if (arm.dots().isEmpty()) {
            Type.QUIET.block(g, Type.QUIET.wrap(figure.none(), square, 3), left, top + NAME);
            return;
        }
        int drawn = 0;
        for (int band = 0; band < arm.dots().size(); band++) {
            for (int i = 0; i < arm.dots().get(band); i++) {
                place(g, dot(band), drawn++, left, top + NAME);
            }
            count(g, arm.dots().get(band), sum(band, drawn), left, top + NAME + square + 14 + (band + 0.5) * ROW);
        }
    }

    /** What to say of the sum up to a band: nothing for the first, where it is the same, and the last, a hundred. */
    private String sum(int band, int sum) {
        boolean says =
                band > 0 && band < figure.bands().size() - 1 && !figure.soFar().isEmpty();
        return says ? sum + " " + figure.soFar() : "";
    }

    private static void count(Graphics2D g, int count, String sum, double left, double y) {
        Type.HEADING.left(g, Integer.toString(count), left, Type.HEADING.baselineAround(y));
        Type.QUIET.left(g, sum, left + 46, Type.QUIET.baselineAround(y));
    }

    private void place(Graphics2D g, Dot dot, int index, double left, double top) {
        double cell = square / SIDE;
        double x = left + (index % SIDE + 0.5) * cell;
        int line = index / SIDE;
        double y = top + (line + 0.5) * cell;
        DotPen.draw(g, dot, x, y, cell * 0.78);
    }
}
