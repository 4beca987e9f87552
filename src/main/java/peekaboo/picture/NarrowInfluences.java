package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Influences;
import peekaboo.chart.Influences.Row;
import peekaboo.chart.look.Looks;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;

/** Effects alone for a narrow screen: one below the other, over each bar its cause, its range and which way it goes. */
final class NarrowInfluences implements Picture {
    private static final double INNER = NARROW - 2 * Paper.MARGIN;
    private static final double THICK = 22;
    private static final double OVER_BAR = 8;
    private static final double UNDER_BAR = 18;
    /** Room for the number behind the longest bar. */
    private static final double NUMBER = 64;

    private static final double UNDER = 96;
    private static final int MOST_LINES = 2;
    private static final Fill EFFECT = new Fill(Looks.EFFECT);

    private final Influences figure;
    private final Paper page;
    private final Whiskers effects;

    /** Of a figure without shares. */
    NarrowInfluences(Influences figure) {
        this.figure = figure;
        page = new Paper(figure.caption(), NARROW);
        double height =
                figure.rows().stream().mapToDouble(NarrowInfluences::height).sum();
        Rectangle2D area = new Rectangle2D.Double(Paper.MARGIN, page.top(), INNER - NUMBER, height);
        effects = Whiskers.over(
                figure.rows().stream().flatMap(row -> row.effect().stream()).toList(), area);
    }

    private static List<String> name(Row row) {
        return Type.HEADING.wrap(row.name(), INNER, MOST_LINES);
    }

    private static List<String> note(Row row) {
        return Type.BODY.wrap(row.way().isEmpty() ? row.note() : row.note() + "; " + row.way(), INNER, MOST_LINES);
    }

    private static double height(Row row) {
        return name(row).size() * Type.HEADING.lineHeight()
                + note(row).size() * Type.BODY.lineHeight()
                + OVER_BAR
                + THICK
                + UNDER_BAR;
    }

    @Override
    public int width() {
        return NARROW;
    }

    @Override
    public int height() {
        return (int) Math.ceil(effects.area().getMaxY() + UNDER + Paper.MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        effects.draw(g, figure.words().effect());
        double top = effects.area().getY();
        for (Row row : figure.rows()) {
            double under = Type.HEADING.block(g, name(row), Paper.MARGIN, top);
            double bar = Type.BODY.block(g, note(row), Paper.MARGIN, under) + OVER_BAR;
            row.effect()
                    .ifPresent(effect -> effects.bar(g, effect, "", EFFECT, new Rectangle2D.Double(0, bar, 0, THICK)));
            top += height(row);
        }
    }
}
