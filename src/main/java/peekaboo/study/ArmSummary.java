package peekaboo.study;

import java.util.List;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * All that is said of one arm.
 *
 * @param name of the arm
 * @param dyads how many
 * @param endings how many turnings away ended in each way, in the order of {@link Ending#all()}
 * @param values every quantity, over the whole session and over each episode
 * @param curves the shares over time
 * @param stillAway how many had not ended, under the axis of the curves
 * @param dyadMeans each dyad's own restricted mean time to return in seconds, in dyad order; none if not asked for
 */
public record ArmSummary(
        String name,
        int dyads,
        List<Integer> endings,
        List<ArmValue> values,
        Curves curves,
        List<StillAway> stillAway,
        List<Measured<Double>> dyadMeans) {

    public ArmSummary {
        endings = List.copyOf(endings);
        values = List.copyOf(values);
        stillAway = List.copyOf(stillAway);
        dyadMeans = List.copyOf(dyadMeans);
    }

    /** How many turnings away. */
    public int spells() {
        int all = 0;
        for (int ended : endings) {
            all += ended;
        }
        return all;
    }

    /** How many turnings away ended so. */
    public int ended(Ending ending) {
        return endings.get(ending.ordinal());
    }

    /** A quantity over the whole session. */
    public Measured<Estimate> value(Quantity quantity) {
        return value(Stretch.WHOLE_SESSION, quantity.name());
    }

    /**
     * A quantity over a stretch of the session, by its name.
     *
     * @throws IllegalArgumentException if it is not among the values
     */
    public Measured<Estimate> value(Stretch stretch, String quantity) {
        for (ArmValue one : values) {
            if (one.stretch().equals(stretch) && one.quantity().name().equals(quantity)) {
                return one.value();
            }
        }
        throw new IllegalArgumentException("no quantity " + quantity + " over '" + stretch + "'");
    }

    /**
     * Shares of all turnings away that add up to 1 at any time; one that was not asked for has no points.
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
