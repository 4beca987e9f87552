package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Influences.Bar;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;
import peekaboo.text.Rounded;

/**
 * Lying bars from 0 to a value, each with its interval as a line with ends and its number behind it.
 *
 * @param low left end of the axis
 * @param high right end of the axis
 * @param area of the data
 */
record Whiskers(double low, double high, Rectangle2D area) {

    private static final int MOST_TICKS = 5;
    private static final double END = 5;
    private static final BasicStroke LINE = new BasicStroke(1.8f);

    /** No axis of shares goes further beyond what a share can be; what does is cut off. */
    private static final double SLACK = 0.25;

    /** A range that is no larger is what summing leaves of nothing. */
    private static final double ROUNDING = 1e-12;

    /** An axis that holds all bars and intervals, and 0. */
    static Whiskers over(List<Bar> bars, Rectangle2D area) {
        double least = bars.stream().mapToDouble(Bar::low).min().orElse(0);
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.high(), bar.value()))
                .max()
                .orElse(1);
        return rounded(Math.min(0, least), Math.max(0, most), area);
    }

    /** The same for shares, not far beyond 0 and 1. */
    static Whiskers ofShares(List<Bar> bars, Rectangle2D area) {
        Whiskers all = over(bars, area);
        return rounded(Math.max(-SLACK, all.low), Math.min(1 + SLACK, all.high), area);
    }

    private static Whiskers rounded(double least, double most, Rectangle2D area) {
        double from = least;
        double to = most - least > ROUNDING ? most : least + 1;
        double step = Ticks.step(to - from, MOST_TICKS) / 2;
        return new Whiskers(Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, area);
    }

    private double x(double value) {
        return area.getX() + (Math.max(low, Math.min(high, value)) - low) / (high - low) * area.getWidth();
    }

    /** The axis, its rules and its words. */
    void draw(Graphics2D g, String words) {
        Panel.scale(g, Panel.axis(low, high, Ticks.over(high - low, MOST_TICKS)), true, area);
        List<String> lines = Type.BODY.wrap(words, area.getWidth() + 40, 3);
        for (int i = 0; i < lines.size(); i++) {
            Type.BODY.centre(g, lines.get(i), area.getCenterX(), area.getMaxY() + 54 + i * Type.BODY.lineHeight());
        }
    }

    /** A bar as high as the strip; behind its interval its number, and words if there are any. */
    void bar(Graphics2D g, Bar bar, String words, Fill fill, Rectangle2D strip) {
        double from = Math.min(x(0), x(bar.value()));
        double to = Math.max(x(0), x(bar.value()));
        fill.paint(g, new Rectangle2D.Double(from, strip.getY(), to - from, strip.getHeight()));
        double y = strip.getCenterY();
        g.setColor(Palette.INK);
        g.setStroke(LINE);
        if (bar.high() > bar.low()) {
            g.draw(new Line2D.Double(x(bar.low()), y, x(bar.high()), y));
            g.draw(new Line2D.Double(x(bar.low()), y - END, x(bar.low()), y + END));
            g.draw(new Line2D.Double(x(bar.high()), y - END, x(bar.high()), y + END));
        }
        double behind = Math.max(to, x(bar.high())) + 8;
        String number = Rounded.brief(bar.value());
        Type.SMALL.left(g, words.isEmpty() ? number : number + ", " + words, behind, Type.SMALL.baselineAround(y));
    }
}
