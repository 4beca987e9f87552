package peekaboo.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import peekaboo.chart.Apart;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Type;

/**
 * Bars of parts of a whole, one below the other. Every part has a label, such as its share, written on it, or above it where it is too small for
 * that.
 *
 * @param parts how they look
 * @param labels of the parts, row by row; none of a row without any
 * @param gap between two bars, in pixels
 */
record Bars(List<Fill> parts, List<List<String>> labels, double gap) implements BarPainter {

    /** Height of one bar. */
    static final double BAR = 42;

    /** Between two bars that have nothing but labels between them. */
    static final double GAP = 34;

    private static final double LEAST = 0.25;
    private static final Color SEAM = Palette.PAPER;

    double height(int rows) {
        return rows * BAR + (rows - 1) * gap;
    }

    double middle(int row) {
        return row * (BAR + gap) + BAR / 2;
    }

    /** Draws a bar for each row: the shares of the parts, summing to 1; empty when there is none. */
    void draw(Graphics2D g, List<List<Double>> rows, Rectangle2D data) {
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        for (int row = 0; row < rows.size(); row++) {
            for (int part = 0; part < parts.size(); part++) {
                List<Double> of = rows.get(row);
                double share = of.isEmpty() ? 0 : of.get(part);
                shares.addValue(share, Integer.valueOf(part), Integer.valueOf(row));
            }
        }
        CategoryPlot plot = new CategoryPlot(shares, names(rows.size()), Panel.hidden(0, 1), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Panel.draw(g, plot, data);
        for (int row = 0; row < rows.size(); row++) {
            above(g, rows.get(row), labels.get(row), data, data.getY() + row * (BAR + gap));
        }
    }

    private CategoryAxis names(int rows) {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin((rows - 1) * gap / height(rows));
        return axis;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(this);
        renderer.setShadowVisible(false);
        return renderer;
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer renderer, int part, int row, RectangularShape bar, RectangleEdge base) {
        if (bar.getWidth() < LEAST) {
            return;
        }
        Rectangle2D area = bar.getFrame();
        Fill fill = parts.get(part);
        fill.paint(g, area);
        Palette.fill(g, SEAM, new Rectangle2D.Double(area.getMaxX() - 0.75, area.getY(), 0.75, area.getHeight()));
        String label = labels.get(row).get(part);
        if (fits(label, area.getWidth())) {
            fill.label(g, label, area.getCenterX(), area.getCenterY());
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            BarRenderer renderer,
            int part,
            int row,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {
        // Bars throw no shadow.
    }

    private static boolean fits(String words, double width) {
        return Type.SMALL.width(words) + 12 <= width;
    }

    /** Shares that found no room on their part, above it and moved apart. */
    private static void above(Graphics2D g, List<Double> shares, List<String> labels, Rectangle2D data, double barTop) {
        List<Integer> homeless = new ArrayList<>();
        double[] middles = new double[shares.size()];
        double from = 0;
        for (int part = 0; part < shares.size(); part++) {
            double width = shares.get(part) * data.getWidth();
            middles[part] = data.getX() + from + width / 2;
            from += width;
            if (shares.get(part) > 0 && !fits(labels.get(part), width)) {
                homeless.add(part);
            }
        }
        double[] wanted = homeless.stream().mapToDouble(part -> middles[part]).toArray();
        double[] sizes = homeless.stream()
                .mapToDouble(part -> Type.SMALL.width(labels.get(part)) + 10)
                .toArray();
        double[] placed = Apart.place(wanted, sizes, data.getX(), data.getMaxX() + 30);
        for (int i = 0; i < placed.length; i++) {
            g.setColor(Palette.QUIET);
            g.draw(new Line2D.Double(placed[i], barTop - 6, wanted[i], barTop));
            Type.SMALL.centre(g, labels.get(homeless.get(i)), placed[i], barTop - 9);
        }
    }
}
