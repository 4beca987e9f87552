package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.HundredDots;
import peekaboo.chart.HundredDots.Arm;
import peekaboo.chart.look.Looks.Dot;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;

/** The hundred dots of each arm below those of the other, each square beside its counts. */
final class NarrowDots implements Picture {

    private static final double INNER = NARROW - 2 * Paper.MARGIN;
    private static final double SQUARE = 190;
    private static final double GAP = 22;
    private static final double COUNT = 70;
    private static final double WORDS = INNER - SQUARE - GAP - COUNT;
    private static final double NAME_GAP = 8;
    private static final double TIER_GAP = 24;
    private static final int MOST_LINES = 4;

    private final HundredDots figure;
    private final Paper page;
    private final double row;

    NarrowDots(HundredDots figure) {
        this.figure = figure;
        page = new Paper(figure.caption(), NARROW);
        int bands = figure.bands().size();
        double lines = 1;
        for (Arm arm : figure.arms()) {
            for (int band = 0; band < bands; band++) {
                lines = Math.max(lines, words(arm, band).size());
            }
        }
        row = Math.max(SQUARE / bands, lines * Type.SMALL.lineHeight() + 2);
    }

    /** What a band means, and under it the sum so far where that says something. */
    private List<String> words(Arm arm, int band) {
        List<String> words = new ArrayList<>(Type.SMALL.wrap(figure.bands().get(band), WORDS, 3));
        String sum = figure.soFar(arm, band);
        if (!sum.isEmpty()) {
            words.add(sum);
        }
        return words;
    }

    @Override
    public int width() {
        return NARROW;
    }

    @Override
    public int height() {
        double tiers = figure.arms().stream().mapToDouble(this::tierHeight).sum();
        return (int) Math.ceil(page.top() + tiers - TIER_GAP + Paper.MARGIN);
    }

    private double tierHeight(Arm arm) {
        return nameHeight(arm) + Math.max(SQUARE, row * figure.bands().size()) + TIER_GAP;
    }

    private static double nameHeight(Arm arm) {
        return name(arm).size() * Type.HEADING.lineHeight() + NAME_GAP;
    }

    private static List<String> name(Arm arm) {
        return Type.HEADING.wrap(arm.name(), INNER, MOST_LINES);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        double top = page.top();
        for (Arm arm : figure.arms()) {
            Type.HEADING.block(g, name(arm), Paper.MARGIN, top);
            dots(g, arm, top + nameHeight(arm));
            top += tierHeight(arm);
        }
    }

    private void dots(Graphics2D g, Arm arm, double top) {
        if (arm.dots().isEmpty()) {
            Type.QUIET.block(g, Type.QUIET.wrap(arm.none(), INNER, 3), Paper.MARGIN, top);
            return;
        }
        DotPen.square(g, arm.dots(), Paper.MARGIN, top, SQUARE);
        for (int band = 0; band < figure.bands().size(); band++) {
            band(g, arm, band, top + (band + 0.5) * row);
        }
    }

    private void band(Graphics2D g, Arm arm, int band, double y) {
        double left = Paper.MARGIN + SQUARE + GAP;
        double right = NARROW - Paper.MARGIN;
        if (band > 0) {
            Palette.draw(g, Palette.RULE, Palette.HAIR, new Line2D.Double(left, y - row / 2, right, y - row / 2));
        }
        DotPen.draw(g, Dot.of(band, figure.bands().size()), left + 9, y, 17);
        Type.HEADING.right(
                g, Integer.toString(arm.dots().get(band)), left + COUNT - 10, Type.HEADING.baselineAround(y));
        Type.SMALL.blockAround(g, words(arm, band), left + COUNT, y);
    }
}
