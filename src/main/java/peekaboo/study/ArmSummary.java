package peekaboo.study;

import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.metric.Ending;
import peekaboo.metric.EpisodeFilter;

/**
 * All that is said of one arm.
 *
 * @param name of the arm
 * @param dyads how many
 * @param spells how many turnings away
 * @param endings how many of them ended in each way, in the order of {@link Ending#all()}
 * @param levels every measure, over the whole session and over each episode
 * @param curves the shares over time
 * @param stillAway how many had not ended, under the axis of the curves
 * @param dyadMeans each dyad's own restricted mean time to return in seconds, in dyad order
 */
public record ArmSummary(
        String name,
        int dyads,
        int spells,
        List<Integer> endings,
        List<Level> levels,
        Curves curves,
        List<StillAway> stillAway,
        List<Measured<Double>> dyadMeans) {

    public ArmSummary {
        endings = List.copyOf(endings);
        levels = List.copyOf(levels);
        stillAway = List.copyOf(stillAway);
        dyadMeans = List.copyOf(dyadMeans);
    }

    /** How many turnings away ended so. */
    public int ended(Ending ending) {
        return endings.get(ending.ordinal());
    }

    /** A measure over the whole session. */
    public Measured<Estimate> value(Measure measure) {
        return value(EpisodeFilter.WHOLE_SESSION, measure.name());
    }

    /**
     * A measure over a stretch of the session.
     *
     * @param stretch name of an episode, empty for the whole session
     * @param measure its name
     * @throws IllegalArgumentException if it is not among the levels
     */
    public Measured<Estimate> value(String stretch, String measure) {
        for (Level level : levels) {
            if (level.stretch().equals(stretch) && level.measure().name().equals(measure)) {
                return level.value();
            }
        }
        throw new IllegalArgumentException("no measure " + measure + " over '" + stretch + "'");
    }

    /**
     * Shares of all turnings away that add up to 1 at any time.
     *
     * @param away still away
     * @param returned came back by themselves
     * @param protest ended in protest or withdrawal
     * @param captured ended in a look that the caregiver got
     */
    public record Curves(Curve away, Curve returned, Curve protest, Curve captured) {}

    /** How many turnings away were still watched and had not ended just before this many seconds. */
    public record StillAway(double seconds, int spells) {}
}
