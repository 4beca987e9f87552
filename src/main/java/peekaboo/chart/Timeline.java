package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.InfantEvent;

/**
 * One dyad of one arm, second by second: phases of both partners as strips over the infant's inner state as lines.
 *
 * @param lastsSeconds length of the session, or of what there is of it so far; above 0
 * @param episodes in order of time
 * @param strips one a partner, the infant's first
 * @param state the lines
 * @param marks what is marked beside the strips
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
     * Lines over time on one scale.
     *
     * @param arousal the infant's
     * @param band above which it turns away, and below which, once averted, it is ready to look back
     * @param others at most three; may be empty
     */
    public record State(Line arousal, Band band, List<Line> others) {

        private static final int MOST_OTHERS = 3;

        public State {
            others = List.copyOf(others);
            Guard.size("low", band.low(), arousal.values().size());
            Guard.within("others", others.size(), 0, MOST_OTHERS);
        }

        /** Arousal, then the others. */
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>(List.of(arousal));
            lines.addAll(others);
            return lines;
        }
    }

    /**
     * Between the arousal above which an infant turns away and that below which an averted infant is ready to look back. It says
     * nothing of feeling well: a crying infant may be in it. It drifts: both edges have a value for each of the arousal. The lower
     * edge may lie above the upper: an infant may be ready to look back while play is too much already, and then nothing lies in
     * between.
     *
     * @param words what it means
     * @param low lower edge, finite
     * @param high upper edge, finite; as many
     */
    public record Band(String words, List<Double> low, List<Double> high) {

        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
            Guard.words("words", words);
            Guard.finite("low", low);
            Guard.finite("high", high);
            Guard.size("high", high, low.size());
        }

        /** Where the band ends, as it is filled in: the upper edge, or the lower where nothing lies in between. */
        public List<Double> top() {
            List<Double> top = new ArrayList<>();
            for (int i = 0; i < high.size(); i++) {
                top.add(Math.max(low.get(i), high.get(i)));
            }
            return top;
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
            Guard.finite("values", values);
        }
    }

    /**
     * Marks of what lasts, in one lane a kind, and of what begins.
     *
     * @param lanes names and signs of the lanes
     * @param marks in any order
     * @param moments in order of time
     */
    public record Marks(List<Lane> lanes, List<Mark> marks, List<Moment> moments) {

        public Marks {
            lanes = List.copyOf(lanes);
            marks = List.copyOf(marks);
            moments = List.copyOf(moments);
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

    /** The infant begins something. */
    public record Moment(InfantEvent event, double seconds) {

        public Moment {
            Guard.within("seconds", seconds, 0, Double.MAX_VALUE);
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
