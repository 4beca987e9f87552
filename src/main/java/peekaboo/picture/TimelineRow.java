package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import peekaboo.chart.Timeline;
import peekaboo.chart.Timeline.Bout;
import peekaboo.chart.Timeline.Episode;
import peekaboo.chart.Timeline.Mark;
import peekaboo.chart.Timeline.Strip;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Signs;
import peekaboo.picture.pen.Type;

/** A stretch of a session: episodes, lanes of marks, strips of phases, then the lines. */
final class TimelineRow {

    static final double NAMES = 160;
    static final double LABELS = 144;

    private static final double EPISODE = 30;
    private static final double LANE = 23;
    private static final double STRIP = 40;
    private static final double GAP = 12;
    private static final BasicStroke EDGE = new BasicStroke(2);

    private final Timeline figure;
    private final double seconds;
    private final List<Integer> lanes;
    private final StateLines lines;

    TimelineRow(Timeline figure, double seconds, List<Integer> lanes) {
        this.figure = figure;
        this.seconds = seconds;
        this.lanes = lanes;
        lines = new StateLines(figure.state());
    }

    double height() {
        return stripsTop() + figure.strips().size() * (STRIP + 4) + GAP + StateLines.HEIGHT + 34 + 2 * GAP;
    }

    private double stripsTop() {
        return EPISODE + lanes.size() * LANE + (lanes.isEmpty() ? 0 : 4);
    }

    void draw(Graphics2D g, int index, double top) {
        Window window = new Window(index * seconds, seconds);
        for (int lane = 0; lane < lanes.size(); lane++) {
            lane(g, window, lanes.get(lane), top + EPISODE + (lane + 0.5) * LANE);
        }
        double y = top + stripsTop();
        for (Strip strip : figure.strips()) {
            strip(g, window, strip, y);
            y += STRIP + 4;
        }
        Rectangle2D data = new Rectangle2D.Double(window.left(), y + GAP, window.width(), StateLines.HEIGHT);
        lines.draw(g, window, Math.min(figure.lastsSeconds(), window.to()), data);
        episodes(g, window, top, data.getMaxY());
    }

    /** The stretch of time a row shows and where it lies on the page. */
    record Window(double from, double lasts) {

        double to() {
            return from + lasts;
        }

        double left() {
            return Paper.MARGIN + NAMES;
        }

        double width() {
            return Paper.INNER - NAMES - LABELS;
        }

        double x(double second) {
            double inside = Math.max(from, Math.min(to(), second));
            return left() + (inside - from) / lasts * width();
        }

        boolean shows(double start, double end) {
            return end >= from && start < to();
        }
    }

    private void episodes(Graphics2D g, Window window, double top, double bottom) {
        for (Episode episode : figure.episodes()) {
            if (window.shows(episode.fromSeconds(), episode.toSeconds()) && episode.toSeconds() > window.from()) {
                double x = window.x(episode.fromSeconds());
                double room = window.x(episode.toSeconds()) - x - 10;
                if (Type.HEADING.width(episode.name()) <= room) {
                    Type.HEADING.left(g, episode.name(), x + 6, top + 19);
                }
                Palette.draw(g, Palette.INK, EDGE, new Line2D.Double(x, top + 2, x, bottom));
            }
        }
    }

    private void lane(Graphics2D g, Window window, int lane, double y) {
        Timeline.Lane kind = figure.marks().lanes().get(lane);
        Signs.draw(g, kind.sign(), Paper.MARGIN + 8, y);
        String name = Type.SMALL.fit(kind.name(), NAMES - 26);
        Type.SMALL.left(g, name, Paper.MARGIN + 22, Type.SMALL.baselineAround(y));
        Palette.draw(
                g, Palette.RULE, Palette.HAIR, new Line2D.Double(window.left(), y, window.left() + window.width(), y));
        for (Mark mark : figure.marks().marks()) {
            if (mark.lane() == lane && window.shows(mark.fromSeconds(), mark.toSeconds())) {
                mark(g, window, mark, y);
            }
        }
    }

    private void mark(Graphics2D g, Window window, Mark mark, double y) {
        double x = window.x(mark.fromSeconds());
        double end = window.x(mark.toSeconds());
        Palette.fill(g, Palette.QUIET, new Rectangle2D.Double(x, y - 2, Math.max(0, end - x), 4));
        if (mark.fromSeconds() >= window.from()) {
            Signs.draw(g, figure.marks().lanes().get(mark.lane()).sign(), x, y);
        }
    }

    private static void strip(Graphics2D g, Window window, Strip strip, double top) {
        List<String> name = Type.BODY.wrap(strip.name(), NAMES - 10, 2);
        Type.BODY.blockAround(g, name, Paper.MARGIN, top + STRIP / 2);
        for (Bout bout : strip.bouts()) {
            if (window.shows(bout.fromSeconds(), bout.toSeconds())) {
                bout(g, window, strip, bout, top);
            }
        }
    }

    private static void bout(Graphics2D g, Window window, Strip strip, Bout bout, double top) {
        double x = window.x(bout.fromSeconds());
        double width = window.x(bout.toSeconds()) - x;
        if (width <= 0) {
            return;
        }
        Fill fill = Fill.of(strip.phases().get(bout.phase()).tone());
        fill.paint(g, new Rectangle2D.Double(x, top, width, STRIP));
        Palette.fill(g, Palette.PAPER, new Rectangle2D.Double(x + width - 0.75, top, 0.75, STRIP));
        String words = strip.phases().get(bout.phase()).words();
        if (Type.SMALL.width(words) + 10 <= width) {
            fill.label(g, words, x + width / 2, top + STRIP / 2);
        }
    }
}
