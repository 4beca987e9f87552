package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.PartnerPhases;
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

/** A grid an arm: squares whose area is the share of the time, with the number on them. */
final class GridPicture implements Picture {

    private static final double CODES = 62;
    private static final double GAP = 40;
    private static final double LARGEST_CELL = 64;
    private static final double HEAD = 122;
    private static final double LEGEND_LINE = 26;
    private static final double LEAST_FOR_NUMBER = 16;
    private static final BasicStroke MATCHED = new BasicStroke(3);

    private final StateSpaceGrid figure;
    private final Paper page;
    private final int across;
    private final double cell;
    private final double largest;
    private final List<String> legend = new ArrayList<>();

    GridPicture(StateSpaceGrid figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        int arms = figure.arms().size();
        across = arms == 4 ? 2 : Math.min(arms, 3);
        cell = Math.min(LARGEST_CELL, (column() - CODES) / columns().size());
        largest = largest();
        legend.addAll(Type.SMALL.wrap(words(figure.frame().columns()), Paper.INNER, 3));
        legend.addAll(Type.SMALL.wrap(words(figure.frame().rows()), Paper.INNER, 3));
    }

    private static String words(PartnerPhases side) {
        StringBuilder words = new StringBuilder(side.name()).append(": ");
        for (int i = 0; i < side.phases().size(); i++) {
            Phase phase = side.phases().get(i);
            words.append(i > 0 ? ", " : "")
                    .append(phase.code())
                    .append('\u00a0')
                    .append(phase.words().replace(' ', '\u00a0'));
        }
        return words.toString();
    }

    private double largest() {
        double most = 0;
        for (Arm arm : figure.arms()) {
            for (List<Double> row : arm.shares()) {
                for (double share : row) {
                    most = Math.max(most, share);
                }
            }
        }
        return most;
    }

    private List<Phase> columns() {
        return figure.frame().columns().phases();
    }

    private List<Phase> rows() {
        return figure.frame().rows().phases();
    }

    private double column() {
        return (Paper.INNER - (across - 1) * GAP) / across;
    }

    private double gridHeight() {
        return HEAD + rows().size() * cell + 24;
    }

    private double legendTop() {
        int tiers = (figure.arms().size() + across - 1) / across;
        return page.top() + tiers * gridHeight() + 6;
    }

    @Override
    public int height() {
        return (int) Math.ceil(legendTop() + (legend.size() + 1) * LEGEND_LINE + 6 + Paper.MARGIN);
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
        for (int i = 0; i < legend.size(); i++) {
            Type.SMALL.left(g, legend.get(i), Paper.MARGIN, y + 17 + (i + 1) * LEGEND_LINE + 4);
        }
    }

    private void arm(Graphics2D g, Arm arm, double left, double top) {
        double width = Math.max(CODES + columns().size() * cell, column() - 10);
        double under = Type.HEADING.block(g, Type.HEADING.wrap(arm.name(), width, 2), left, top);
        Type.QUIET.block(g, Type.QUIET.wrap(arm.note(), width, 2), left, under + 2);
        Rectangle2D grid =
                new Rectangle2D.Double(left + CODES, top + HEAD, columns().size() * cell, rows().size() * cell);
        if (arm.shares().isEmpty()) {
            Type.QUIET.left(g, figure.none(), left, grid.getY() + 18);
            return;
        }
        codes(g, grid);
        rules(g, grid);
        squares(g, arm, grid);
        matched(g, grid);
    }

    private void codes(Graphics2D g, Rectangle2D grid) {
        for (int i = 0; i < columns().size(); i++) {
            Type.SMALL.centre(g, columns().get(i).code(), grid.getX() + (i + 0.5) * cell, grid.getY() - 7);
        }
        for (int i = 0; i < rows().size(); i++) {
            double y = Type.SMALL.baselineAround(grid.getY() + (i + 0.5) * cell);
            Type.SMALL.right(g, rows().get(i).code(), grid.getX() - 8, y);
        }
    }

    private void rules(Graphics2D g, Rectangle2D grid) {
        g.setColor(Palette.RULE);
        g.setStroke(Palette.HAIR);
        for (int row = 0; row < rows().size(); row++) {
            for (int column = 0; column < columns().size(); column++) {
                g.draw(square(grid, row, column, cell));
            }
        }
    }

    private Rectangle2D square(Rectangle2D grid, int row, int column, double side) {
        double x = grid.getX() + (column + 0.5) * cell;
        double y = grid.getY() + (row + 0.5) * cell;
        return new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
    }

    private void squares(Graphics2D g, Arm arm, Rectangle2D grid) {
        for (int row = 0; row < rows().size(); row++) {
            for (int column = 0; column < columns().size(); column++) {
                double share = arm.shares().get(row).get(column);
                if (share > 0) {
                    square(g, share, square(grid, row, column, (cell - 6) * Math.sqrt(share / largest)));
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
            g.draw(square(grid, matched.row(), matched.column(), cell - 1));
        }
    }
}
