package peekaboo.picture;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import peekaboo.chart.Caption;
import peekaboo.chart.Timeline;
import peekaboo.chart.Timeline.Bout;
import peekaboo.chart.Timeline.Mark;
import peekaboo.chart.Timeline.Strip;
import peekaboo.picture.pen.Legend;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.text.ClockText;

/**
 * A session in rows of about three minutes, read like lines of text, with a legend of the phases that occur. Of one that is too long to
 * be read on a page the beginning is drawn, and it says so.
 */
final class TimelinePicture implements Picture {

    private static final double ROW_SECONDS = 180;
    private static final int MOST_ROWS = 8;
    private static final double MOST_ROW_SECONDS = 300;
    private static final double ROUND_SECONDS = 10;

    private final double drawnTo;
    private final Paper page;
    private final TimelineRow row;
    private final int rows;
    private final List<Legend> legends = new ArrayList<>();

    TimelinePicture(Timeline figure) {
        drawnTo = Math.min(figure.lastsSeconds(), MOST_ROWS * MOST_ROW_SECONDS);
        page = new Paper(caption(figure));
        rows = (int) Math.min(MOST_ROWS, Math.ceil(drawnTo / ROW_SECONDS));
        double seconds = Math.ceil(drawnTo / rows / ROUND_SECONDS) * ROUND_SECONDS;
        row = new TimelineRow(figure, rows == 1 ? drawnTo : seconds, lanesUsed(figure));
        figure.strips().forEach(strip -> legends.add(new Legend(phases(strip), Paper.INNER)));
    }

    private Caption caption(Timeline figure) {
        Caption all = figure.caption();
        if (drawnTo == figure.lastsSeconds()) {
            return all;
        }
        String left = "Drawn are the first " + ClockText.nearest(drawnTo) + " of "
                + ClockText.nearest(figure.lastsSeconds()) + " min; these counts are of all, and so is ticks.csv.";
        return new Caption(all.title(), left + " " + all.subtitle(), all.description());
    }

    private List<Integer> lanesUsed(Timeline figure) {
        Set<Integer> used = new TreeSet<>();
        for (Mark mark : figure.marks().marks()) {
            if (mark.fromSeconds() < drawnTo) {
                used.add(mark.lane());
            }
        }
        return List.copyOf(used);
    }

    /** The phases that occur, in the order of the coding system. */
    private List<Legend.Entry> phases(Strip strip) {
        Set<Integer> used = new TreeSet<>();
        for (Bout bout : strip.bouts()) {
            if (bout.fromSeconds() < drawnTo) {
                used.add(bout.phase());
            }
        }
        return used.stream()
                .map(index -> Legend.Entry.of(strip.phases().get(index)))
                .toList();
    }

    private double legendTop() {
        return page.top() + rows * row.height();
    }

    @Override
    public int height() {
        return (int) Math.ceil(
                legendTop() + legends.stream().mapToDouble(Legend::height).sum() + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        for (int i = 0; i < rows; i++) {
            row.draw(g, i, page.top() + i * row.height());
        }
        double top = legendTop();
        for (Legend legend : legends) {
            legend.draw(g, Paper.MARGIN, top);
            top += legend.height();
        }
    }
}
