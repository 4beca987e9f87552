package peekaboo.study;

import java.util.List;
import java.util.Optional;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.inference.PooledEffect;
import peekaboo.inference.RobustScore;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * All that is said of two arms side by side.
 *
 * @param first name of the arm named first in the scenario
 * @param second name of the other
 * @param contrasts every quantity, over the whole session and over each episode
 * @param overDyads what needs the dyads one by one; empty if not asked for
 */
public record PairSummary(String first, String second, List<Contrast> contrasts, Optional<OverDyads> overDyads) {

    public PairSummary {
        contrasts = List.copyOf(contrasts);
    }

    /**
     * Two arms dyad by dyad.
     *
     * @param test whether the infants come back as readily in both
     * @param effect how far the dyads' own restricted means lie apart within dyads
     * @param between how far they lie apart beside how much dyads differ: Cohen's d of {@link PooledEffect}
     */
    public record OverDyads(Measured<RobustScore> test, PairedEffect effect, Measured<Double> between) {}

    /**
     * Whether the infants come back as readily in both.
     *
     * @throws java.util.NoSuchElementException if not asked for
     */
    public Measured<RobustScore> test() {
        return overDyads.orElseThrow().test();
    }

    /**
     * How far the dyads' own restricted means lie apart within dyads.
     *
     * @throws java.util.NoSuchElementException if not asked for
     */
    public PairedEffect effect() {
        return overDyads.orElseThrow().effect();
    }

    /**
     * How far the dyads' own restricted means lie apart beside how much dyads differ: {@link PooledEffect}. Simulated infants differ
     * less than real ones, so it is larger than a study of real ones would find.
     *
     * @throws java.util.NoSuchElementException if not asked for
     */
    public Measured<Double> between() {
        return overDyads.orElseThrow().between();
    }

    /** A quantity over the whole session. */
    public Contrast contrast(Quantity quantity) {
        return contrast(Stretch.WHOLE_SESSION, quantity.name());
    }

    /**
     * A quantity over a stretch of the session, by its name.
     *
     * @throws IllegalArgumentException if it is not among the contrasts
     */
    public Contrast contrast(Stretch stretch, String quantity) {
        for (Contrast contrast : contrasts) {
            if (contrast.stretch().equals(stretch) && contrast.quantity().name().equals(quantity)) {
                return contrast;
            }
        }
        throw new IllegalArgumentException("no quantity " + quantity + " over '" + stretch + "'");
    }
}
