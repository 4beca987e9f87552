package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import peekaboo.chart.Trends;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;

/** Panels of what changes from session to session, two side by side, or one alone; rules divide the blocks of the calendar. */
final class TrendsPicture implements Picture {
    private static final double SCALE = 72;
    private static final double GAP = 56;
    private static final double HEAD = 78;
    /** Room for the names of blocks alone. */
    private static final double BARE_HEAD = 30;

    private static final double UNDER = 70;
    private static final double PANEL = 260;
    private static final double ALONE = 400;
    private static final double APART = 60;
    private static final double CLEAR = 30;
    private static final double LEAST_WIDTH = 0.18;

    private final Trends figure;
    private final int width;
    private final Paper page;
    private final int across;

    TrendsPicture(Trends figure, int width) {
        this.figure = figure;
        this.width = width;
        page = new Paper(figure.caption(), width);
        across = width == NARROW ? 1 : Math.min(2, figure.panels().size());
    }

    @Override
    public int width() {
        return width;
    }

    private double inner() {
        return width - 2 * Paper.MARGIN;
    }

    private double high() {
        return figure.panels().size() == 1 ? ALONE : PANEL;
    }

    /** A panel whose words are the title of the whole is not told what it is once more. */
    private boolean isHeaded(Trends.Panel panel) {
        return !panel.words().equals(figure.caption().title());
    }

    private double head() {
        return figure.panels().stream().anyMatch(this::isHeaded) ? HEAD : BARE_HEAD;
    }

    /** From one panel's heading to that of the one below. */
    private double step() {
        return head() + high() + UNDER;
    }

    private ArmKey key() {
        return new ArmKey(figure.arms(), inner());
    }

    private double keyHeight() {
        return key().height();
    }

    @Override
    public int height() {
        int rows = (figure.panels().size() + across - 1) / across;
        return (int) Math.ceil(page.top() + keyHeight() + rows * step() + Paper.MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        key().draw(g, page.top());
        double each = (inner() - (across - 1) * GAP) / across;
        for (int i = 0; i < figure.panels().size(); i++) {
            double left = Paper.MARGIN + i % across * (each + GAP);
            int tier = i / across;
            double top = page.top() + keyHeight() + tier * step();
            panel(g, figure.panels().get(i), new Rectangle2D.Double(left, top, each, step()));
        }
    }

    private void panel(Graphics2D g, Trends.Panel panel, Rectangle2D place) {
        if (isHeaded(panel)) {
            List<String> heading = Type.HEADING.wrap(panel.words(), place.getWidth(), 2);
            Type.HEADING.block(g, heading, place.getX(), place.getY());
        }
        Rectangle2D data = new Rectangle2D.Double(
                place.getX() + SCALE, place.getY() + head(), place.getWidth() - SCALE - 8, high());
        double top = panel.top();
        double step = Ticks.step(top, 5);
        double most = step * Math.ceil(top / step - 1e-9);
        Ticks marks = panel.isShare() ? Ticks.percent(most, 5) : Ticks.over(most, 5);
        XYPlot plot = Panel.plot(Panel.hidden(0, 1), Panel.axis(0, most, marks));
        plot.setDataset(new XYSeriesCollection());
        Panel.draw(g, plot, data);
        blocks(g, data);
        scale(g, data);
        // All bands lie under all lines: a band over another arm's line would dull it.
        for (int arm = 0; arm < panel.lines().size(); arm++) {
            bands(g, arm, panel.lines().get(arm), most, data);
        }
        for (int arm = 0; arm < panel.lines().size(); arm++) {
            lines(g, arm, panel.lines().get(arm), most, data);
        }
        Type.SMALL.centre(g, figure.axis(), data.getCenterX(), data.getMaxY() + 54);
    }

    /** Names stand over their blocks where they find room; where a block is narrow a rule alone divides. */
    private void blocks(Graphics2D g, Rectangle2D data) {
        int first = 0;
        for (Trends.Block block : figure.blocks()) {
            double left = x(first - 0.5, data);
            double right = x(first + block.sessions() - 0.5, data);
            if (first > 0) {
                Palette.draw(
                        g, Palette.QUIET, Palette.HAIR, new Line2D.Double(left, data.getY(), left, data.getMaxY()));
            }
            if (figure.blocks().size() > 1 && Type.QUIET.width(block.name()) < right - left) {
                Type.QUIET.left(g, block.name(), left + 4, data.getY() - 6);
            }
            first += block.sessions();
        }
    }

    private void bands(Graphics2D g, int arm, Trends.Line line, double top, Rectangle2D data) {
        int first = 0;
        for (Trends.Block block : figure.blocks()) {
            band(g, ArmPen.of(arm), line.within(first, first + block.sessions(), true), top, data);
            first += block.sessions();
        }
    }

    private void lines(Graphics2D g, int arm, Trends.Line line, double top, Rectangle2D data) {
        ArmPen pen = ArmPen.of(arm);
        int first = 0;
        for (Trends.Block block : figure.blocks()) {
            mean(g, pen, line.within(first, first + block.sessions(), true), top, data);
            others(g, pen, line.within(first, first + block.sessions(), false), top, data);
            first += block.sessions();
        }
    }

    private void band(Graphics2D g, ArmPen pen, List<Trends.Point> points, double top, Rectangle2D data) {
        double[] across = new double[points.size()];
        double[] low = new double[across.length];
        double[] high = new double[across.length];
        for (int i = 0; i < across.length; i++) {
            across[i] = x(points.get(i).session(), data);
            low[i] = y(points.get(i).low(), top, data);
            high[i] = y(points.get(i).high(), top, data);
        }
        Band.fill(g, pen.colour(), across, low, high);
    }

    private void mean(Graphics2D g, ArmPen pen, List<Trends.Point> points, double top, Rectangle2D data) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            to(path, i, x(points.get(i).session(), data), y(points.get(i).mean(), top, data));
        }
        Palette.draw(g, pen.colour(), pen.stroke(), path);
        if (!points.isEmpty()) {
            Trends.Point last = points.get(points.size() - 1);
            pen.mark(g, x(last.session(), data), y(last.mean(), top, data));
        }
    }

    /** Sessions with somebody else, in a fine line. */
    private void others(Graphics2D g, ArmPen pen, List<Trends.Point> points, double top, Rectangle2D data) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            to(path, i, x(points.get(i).session(), data), y(points.get(i).mean(), top, data));
        }
        Palette.draw(g, pen.colour(), Palette.HAIR, path);
    }

    private static void to(Path2D path, int place, double x, double y) {
        if (place == 0) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Numbers of sessions under the axis: round ones where a block is wide, its first where it is narrow. */
    private void scale(Graphics2D g, Rectangle2D data) {
        double bottom = data.getMaxY();
        Palette.draw(g, Palette.QUIET, Palette.HAIR, new Line2D.Double(data.getX(), bottom, data.getMaxX(), bottom));
        int first = 0;
        for (Trends.Block block : figure.blocks()) {
            double width = x(first + block.sessions() - 0.5, data) - x(first - 0.5, data);
            int most = (int) Math.max(1, width / APART);
            int step = (int) Math.max(1, Math.ceil(Ticks.step(Math.max(1, block.sessions()), most)));
            for (int session = first; session < first + block.sessions(); session++) {
                boolean isMarked = width < 2 * APART ? session == first : session % step == 0;
                double x = x(session, data);
                boolean startsBlock = session == first && first > 0;
                // A round number just before a block begins would stand in the first one's way.
                boolean isInTheWay =
                        !startsBlock && session + 1 < figure.sessions() && endOf(first, block, data) - x < CLEAR;
                if (isMarked && !isInTheWay) {
                    Palette.draw(g, Palette.QUIET, Palette.HAIR, new Line2D.Double(x, bottom, x, bottom + 4));
                    Type.SMALL.centre(g, Integer.toString(session), x, bottom + 24);
                }
            }
            first += block.sessions();
        }
    }

    private double endOf(int first, Trends.Block block, Rectangle2D data) {
        int next = first + block.sessions();
        return next < figure.sessions() ? x(next, data) : Double.MAX_VALUE;
    }

    /** As wide as it has sessions, and no block so narrow that nothing can be seen in it. */
    private double weight(Trends.Block block) {
        return Math.max(block.sessions(), LEAST_WIDTH * figure.sessions());
    }

    private double x(double session, Rectangle2D data) {
        double all = 0;
        for (Trends.Block block : figure.blocks()) {
            all += weight(block);
        }
        double passed = 0;
        int first = 0;
        for (Trends.Block block : figure.blocks()) {
            double within = session + 0.5 - first;
            if (within <= block.sessions()) {
                passed += within / block.sessions() * weight(block);
                break;
            }
            passed += weight(block);
            first += block.sessions();
        }
        return data.getX() + passed / all * data.getWidth();
    }

    private static double y(double value, double top, Rectangle2D data) {
        return data.getMaxY() - value / top * data.getHeight();
    }
}
