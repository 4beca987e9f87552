package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import peekaboo.chart.Influences;
import peekaboo.chart.Influences.Bar;
import peekaboo.chart.Influences.Row;
import peekaboo.chart.look.Looks;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Legend;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;

/** One row a cause: the size of its effect, and beside it its shares of the spread. */
final class InfluencesPicture implements Picture {

    private static final double NAMES = 400;
    private static final double ROW = 92;
    private static final double THICK = 24;
    private static final double THIN = 17;
    private static final double BETWEEN = 40;
    /** Room for the number behind the longest bar, and for the words after it. */
    private static final double NUMBER = 56;

    private static final double WORDS = 180;

    private static final int MOST_NOTES = 3;

    private static final double UNDER = 104;
    private static final Fill EFFECT = new Fill(Looks.EFFECT);
    private static final Fill ALONE = new Fill(Looks.ALONE);
    private static final Fill IN_ALL = new Fill(Looks.IN_ALL);

    private final Influences figure;
    private final Paper page;
    private final Optional<Whiskers> effects;
    private final Optional<Whiskers> shares;

    InfluencesPicture(Influences figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        double behind = figure.rows().stream().allMatch(row -> row.way().isEmpty()) ? NUMBER : NUMBER + WORDS;
        double room = Paper.INNER - NAMES - (figure.hasShares() ? NUMBER : behind);
        double width = figure.hasEffects() && figure.hasShares() ? (room - BETWEEN - behind) / 2 : room;
        Rectangle2D first = area(Paper.MARGIN + NAMES, width);
        Rectangle2D last = area(Paper.RIGHT - NUMBER - width, width);
        effects = figure.hasEffects() ? Optional.of(Whiskers.over(bars(Row::effect), first)) : Optional.empty();
        shares = figure.hasShares() ? Optional.of(Whiskers.ofShares(allShares(), last)) : Optional.empty();
    }

    private Rectangle2D area(double x, double width) {
        double legend = figure.hasShares() ? 40 : 0;
        return new Rectangle2D.Double(
                x, page.top() + legend, width, ROW * figure.rows().size());
    }

    private List<Bar> bars(Function<Row, Optional<Bar>> which) {
        return figure.rows().stream().flatMap(row -> which.apply(row).stream()).toList();
    }

    private List<Bar> allShares() {
        return Stream.concat(bars(Row::alone).stream(), bars(Row::inAll).stream())
                .toList();
    }

    private Rectangle2D rows() {
        return effects.or(() -> shares).orElseThrow().area();
    }

    @Override
    public int height() {
        return (int) Math.ceil(rows().getMaxY() + UNDER + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        effects.ifPresent(axis -> axis.draw(g, figure.words().effect()));
        shares.ifPresent(axis -> {
            axis.draw(g, figure.words().share());
            legend(g, axis.area().getX());
        });
        List<Row> rows = new ArrayList<>(figure.rows());
        for (int i = 0; i < rows.size(); i++) {
            row(g, rows.get(i), rows().getY() + i * ROW);
        }
    }

    /** Over the shares, moved to the left where it would reach into the margin. */
    private void legend(Graphics2D g, double left) {
        List<Legend.Entry> entries = List.of(
                new Legend.Entry(ALONE, figure.words().alone()),
                new Legend.Entry(IN_ALL, figure.words().inAll()));
        double width = entries.stream().mapToDouble(Legend.Entry::width).sum();
        new Legend(entries, width).draw(g, Math.min(left, Paper.RIGHT - width), page.top());
    }

    private void row(Graphics2D g, Row row, double top) {
        double middle = top + ROW / 2;
        List<String> name = Type.HEADING.wrap(row.name(), NAMES - 24, 2);
        List<String> notes = Type.QUIET.wrap(row.note(), NAMES - 24, MOST_NOTES - name.size() + 1);
        double height = name.size() * Type.HEADING.lineHeight() + notes.size() * Type.QUIET.lineHeight();
        double under = Type.HEADING.block(g, name, Paper.MARGIN, middle - height / 2);
        Type.QUIET.block(g, notes, Paper.MARGIN, under);
        effects.ifPresent(
                axis -> row.effect().ifPresent(bar -> axis.bar(g, bar, row.way(), EFFECT, strip(middle, THICK))));
        shares.ifPresent(axis -> {
            row.alone().ifPresent(bar -> axis.bar(g, bar, "", ALONE, strip(middle - THIN / 2 - 1, THIN)));
            row.inAll().ifPresent(bar -> axis.bar(g, bar, "", IN_ALL, strip(middle + THIN / 2 + 1, THIN)));
        });
    }

    /** A strip of the row: where it begins from above, and its thickness. */
    private static Rectangle2D strip(double middle, double thickness) {
        return new Rectangle2D.Double(0, middle - thickness / 2, 0, thickness);
    }
}
