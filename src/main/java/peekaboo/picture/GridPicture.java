package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Phase;
import peekaboo.chart.StateSpaceGrid;
import peekaboo.chart.StateSpaceGrid.Arm;
import peekaboo.chart.StateSpaceGrid.Cell;
import peekaboo.chart.look.Colour;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;
import peekaboo.text.Percent;

/**
 * A grid an arm: squares whose area is the share of the time, with the number on them. On narrow paper grids stand below each other, and every
 * other column has its words one step higher.
 */
final class GridPicture implements Picture {

    private static final double NAMES = 138;
    private static final double GAP = 24;
    private static final int MOST_ACROSS = 2;
    private static final double WIDE = 83;
    private static final double NARROW_NAMES = 124;
    private static final double NARROW_WIDE = 60;
    private static final double STEP = 56;
    private static final double HIGH = 62;
    private static final double HEAD = 160;
    private static final double NARROW_HEAD = 206;
    private static final double LEGEND_LINE = 26;
    private static final int MOST_LINES = 3;
    private static final double LEAST_FOR_NUMBER = 16;
    private static final BasicStroke MATCHED = new BasicStroke(3);

    private final StateSpaceGrid figure;
    private final int width;
    private final boolean narrow;
    private final Paper page;
    private final double names;
    private final double wide;
    private final double head;
    private final int across;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    GridPicture(StateSpaceGrid figure, int width) {
        this.figure = figure;
        this.width = width;
        narrow = width == NARROW;
        page = new Paper(figure.caption(), width);
        names = narrow ? NARROW_NAMES : NAMES;
        wide = narrow ? NARROW_WIDE : WIDE;
        head = narrow ? NARROW_HEAD : HEAD;
        across = narrow ? 1 : Math.min(figure.arms().size(), MOST_ACROSS);
    }

    private List<Phase> columns() {
        return figure.frame().columns().phases();
    }

    private List<Phase> rows() {
        return figure.frame().rows().phases();
    }

    private double column() {
        return (width - 2 * Paper.MARGIN - (across - 1) * GAP) / across;
    }

    private double gridHeight() {
        return head + rows().size() * HIGH + 24;
    }

    private double legendTop() {
        int tiers = (figure.arms().size() + across - 1) / across;
        return page.top() + tiers * gridHeight() + 6;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return (int) Math.ceil(legendTop() + LEGEND_LINE + 6 + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        for (int i = 0; i < figure.arms().size(); i++) {
            double left = Paper.MARGIN + i % across * (column() + GAP);
            int tier = i / across;
            double top = page.top() + tier * gridHeight();
            arm(g, figure.arms().get(i), left, top);
        }
        legend(g);
    }

    private void legend(Graphics2D g) {
        double y = legendTop();
        Palette.draw(g, Palette.INK, MATCHED, new Rectangle2D.Double(Paper.MARGIN + 3, y + 2, 18, 18));
        Type.SMALL.left(g, figure.frame().matchedWords(), Paper.MARGIN + 32, y + 17);
    }

    private void arm(Graphics2D g, Arm arm, double left, double top) {
        double width = column() - 10;
        double under = Type.HEADING.block(g, Type.HEADING.wrap(arm.name(), width, 2), left, top);
        Type.QUIET.block(g, Type.QUIET.wrap(arm.note(), width, 2), left, under + 2);
        Rectangle2D grid =
                new Rectangle2D.Double(left + names, top + head, columns().size() * wide, rows().size() * HIGH);
        if (arm.shares().isEmpty()) {
            Type.QUIET.left(g, figure.none(), left, grid.getY() + 18);
            return;
        }
        phases(g, grid);
        rules(g, grid);
        squares(g, arm, grid);
        matched(g, grid);
    }

    /** Both partners' phases in words, each with its code under them. */
    private void phases(Graphics2D g, Rectangle2D grid) {
        double line = Type.FINE.lineHeight();
        for (int i = 0; i < columns().size(); i++) {
            double middle = grid.getX() + (i + 0.5) * wide;
            double step = narrow && i % 2 == 1 ? STEP : 0;
            List<String> words = words(columns().get(i), narrow ? 2 * wide - 14 : wide - 4);
            if (step > 0) {
                Palette.draw(
                        g,
                        Palette.RULE,
                        Palette.HAIR,
                        new Line2D.Double(middle, grid.getY() - step - 2, middle, grid.getY()));
            }
            for (int back = 1; back <= words.size(); back++) {
                double y = grid.getY() - 8 - step - (back - 1) * line;
                Type.FINE.centre(g, words.get(words.size() - back), middle, y);
            }
        }
        for (int i = 0; i < rows().size(); i++) {
            List<String> words = words(rows().get(i), names - 10);
            double first = grid.getY() + (i + 0.5) * HIGH - (words.size() - 1) * line / 2;
            for (int at = 0; at < words.size(); at++) {
                Type.FINE.right(g, words.get(at), grid.getX() - 8, Type.FINE.baselineAround(first + at * line));
            }
        }
    }

    private static List<String> words(Phase phase, double width) {
        return Type.FINE.wrap(phase.words() + " (" + phase.code() + ")", width, MOST_LINES);
    }

    private void rules(Graphics2D g, Rectangle2D grid) {
        g.setColor(Palette.RULE);
        g.setStroke(Palette.HAIR);
        for (int row = 0; row < rows().size(); row++) {
            for (int column = 0; column < columns().size(); column++) {
                g.draw(around(grid, row, column, wide, HIGH));
            }
        }
    }

    private Rectangle2D around(Rectangle2D grid, int row, int column, double width, double height) {
        double x = grid.getX() + (column + 0.5) * wide;
        double y = grid.getY() + (row + 0.5) * HIGH;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private void squares(Graphics2D g, Arm arm, Rectangle2D grid) {
        for (int row = 0; row < rows().size(); row++) {
            for (int column = 0; column < columns().size(); column++) {
                double share = arm.shares().get(row).get(column);
                if (share > 0) {
                    double side = (HIGH - 6) * Math.sqrt(share / figure.frame().full());
                    square(g, share, around(grid, row, column, side, side));
                }
            }
        }
    }

    /** The number stands on its square, or under one too small for it. */
    private static void square(Graphics2D g, double share, Rectangle2D square) {
        Palette.fill(g, Palette.of(Colour.SKY.tint(0.75)), square);
        String number = Percent.figures(share);
        boolean roomy = square.getHeight() >= Math.max(LEAST_FOR_NUMBER, Type.SMALL.width(number) + 2);
        double y = roomy ? square.getCenterY() : square.getMaxY() + 10;
        Type.SMALL.centre(g, number, square.getCenterX(), Type.SMALL.baselineAround(y));
    }

    private void matched(Graphics2D g, Rectangle2D grid) {
        g.setColor(Palette.INK);
        g.setStroke(MATCHED);
        for (Cell matched : figure.frame().matched()) {
            g.draw(around(grid, matched.row(), matched.column(), wide - 1, HIGH - 1));
        }
    }
}
