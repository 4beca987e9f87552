package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What changes from session to session: panels on one axis of sessions, in each a line an arm with a band over dyads.
 *
 * @param axis words of the axis of sessions
 * @param blocks of the calendar, in order; at least one
 * @param arms names, in the order of the scenario; at least one
 * @param panels at least one
 */
public record Trends(Caption caption, String axis, List<Block> blocks, List<String> arms, List<Panel> panels)
        implements Figure {

    public Trends {
        blocks = List.copyOf(blocks);
        arms = List.copyOf(arms);
        panels = List.copyOf(panels);
        Guard.words("axis", axis);
        Guard.notEmpty("blocks", blocks);
        Guard.notEmpty("arms", arms);
        Guard.notEmpty("panels", panels);
        for (int i = 0; i < panels.size(); i++) {
            Guard.size("panels[" + i + "].lines", panels.get(i).lines(), arms.size());
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.trends(this);
    }

    /** How many sessions there are, at least 1. */
    public int sessions() {
        int sessions = 0;
        for (Block block : blocks) {
            sessions += block.sessions();
        }
        return sessions;
    }

    /**
     * Sessions of one kind, one after the other.
     *
     * @param sessions how many, at least 1
     */
    public record Block(String name, int sessions) {
        public Block {
            Guard.words("name", name);
            Guard.positive("sessions", sessions);
        }
    }

    /**
     * One number over the sessions.
     *
     * @param words what it is, with its unit
     * @param isShare whether it is told in per cent
     * @param lines one an arm
     */
    public record Panel(String words, boolean isShare, List<Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
            Guard.words("words", words);
        }

        /** The largest number that is drawn, above 0; at least a tenth of a share. */
        public double top() {
            double top = isShare ? 0.1 : 1e-9;
            for (Line line : lines) {
                for (Point point : line.points()) {
                    // A few dyads far above the others lift a mean out of the band.
                    top = Math.max(top, Math.max(point.mean(), point.high()));
                }
            }
            return top;
        }
    }

    /**
     * One arm.
     *
     * @param points of the sessions in which there is something to draw, ascending; those of one block are joined
     */
    public record Line(List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }

        /** The points of the sessions from {@code first} to {@code end} - 1 with the block's usual partner, or with another. */
        public List<Point> within(int first, int end, boolean own) {
            List<Point> within = new ArrayList<>();
            for (Point point : points) {
                if (point.session() >= first && point.session() < end && point.isOwn() == own) {
                    within.add(point);
                }
            }
            return within;
        }
    }

    /**
     * A number in a session.
     *
     * @param session from 0
     * @param isOwn whether it is with the partner whose sessions these mostly are; others are joined among themselves
     * @param mean over dyads, 0 or more
     * @param low lower edge of the band, 0 or more
     * @param high its upper edge
     */
    public record Point(int session, boolean isOwn, double mean, double low, double high) {
        public Point {
            Guard.finite("mean", mean);
            Guard.that(low >= 0 && low <= high, "low", "0 to " + high);
        }
    }
}
