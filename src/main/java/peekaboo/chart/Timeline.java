package peekaboo.chart;

import java.util.List;

/**
 * One dyad of one arm, second by second: phases of both partners as strips over its inner state as lines.
 *
 * @param lastsSeconds length of the whole session, above 0
 * @param episodes in order of time
 * @param strips one a partner
 * @param state the lines below
 * @param marks what is marked above the strips
 */
public record Timeline(
        Caption caption, double lastsSeconds, List<Episode> episodes, List<Strip> strips, State state, Marks marks)
        implements Figure {

    public Timeline {
        episodes = List.copyOf(episodes);
        strips = List.copyOf(strips);
        Guard.positive("lastsSeconds", lastsSeconds);
        Guard.notEmpty("episodes", episodes);
        Guard.notEmpty("strips", strips);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.timeline(this);
    }

    /** A named stretch of the session. */
    public record Episode(String name, double fromSeconds, double toSeconds) {

        public Episode {
            Guard.words("name", name);
            checkStretch(fromSeconds, toSeconds);
        }
    }

    /**
     * One partner's phases over time.
     *
     * @param bouts in order of time, not overlapping; gaps are unscored
     */
    public record Strip(String name, List<Phase> phases, List<Bout> bouts) {

        public Strip {
            phases = List.copyOf(phases);
            bouts = List.copyOf(bouts);
            Guard.words("name", name);
            double before = 0;
            for (int i = 0; i < bouts.size(); i++) {
                Guard.within("bouts[" + i + "].phase", bouts.get(i).phase(), 0, phases.size() - 1);
                Guard.within("bouts[" + i + "].fromSeconds", bouts.get(i).fromSeconds(), before, Double.MAX_VALUE);
                before = bouts.get(i).toSeconds();
            }
        }
    }

    /** A stretch in one phase, given by its index in the strip's phases. */
    public record Bout(int phase, double fromSeconds, double toSeconds) {

        public Bout {
            checkStretch(fromSeconds, toSeconds);
        }
    }

    /**
     * Lines over time on one scale, and the band in which the infant is comfortable.
     *
     * @param words what the band means
     * @param low lower end of the band, in the lines' unit
     * @param high upper end
     * @param lines at most four; may be empty
     */
    public record State(String words, double low, double high, List<Line> lines) {

        private static final int MOST_LINES = 4;

        public State {
            lines = List.copyOf(lines);
            Guard.words("words", words);
            Guard.finite("low", low);
            Guard.within("high", high, low, Double.MAX_VALUE);
            Guard.within("lines", lines.size(), 0, MOST_LINES);
        }
    }

    /**
     * Values at equal steps; value {@code i} belongs to second {@code i * stepSeconds}.
     *
     * @param stepSeconds above 0
     */
    public record Line(String name, double stepSeconds, List<Double> values) {

        public Line {
            values = List.copyOf(values);
            Guard.words("name", name);
            Guard.positive("stepSeconds", stepSeconds);
            for (int i = 0; i < values.size(); i++) {
                Guard.finite("values[" + i + "]", values.get(i));
            }
        }
    }

    /**
     * Marks above the strips, one lane a kind.
     *
     * @param lanes names and signs of the lanes
     * @param marks in any order
     */
    public record Marks(List<Lane> lanes, List<Mark> marks) {

        public Marks {
            lanes = List.copyOf(lanes);
            marks = List.copyOf(marks);
            for (int i = 0; i < marks.size(); i++) {
                Guard.within("marks[" + i + "].lane", marks.get(i).lane(), 0, lanes.size() - 1);
            }
        }
    }

    /** A kind of mark. */
    public record Lane(Sign sign, String name) {

        public Lane {
            Guard.words("name", name);
        }
    }

    /** One mark, from its start to its end; both the same for a moment. */
    public record Mark(int lane, double fromSeconds, double toSeconds) {

        public Mark {
            checkStretch(fromSeconds, toSeconds);
        }
    }

    /** Signs of the lanes: self-comfort by mouth or hands, turning or pushing away, strain, a captured look. */
    public enum Sign {
        THUMB,
        HANDS,
        PUSH,
        STRAIN,
        CAPTURED
    }

    private static void checkStretch(double fromSeconds, double toSeconds) {
        Guard.within("fromSeconds", fromSeconds, 0, Double.MAX_VALUE);
        Guard.within("toSeconds", toSeconds, fromSeconds, Double.MAX_VALUE);
    }
}
