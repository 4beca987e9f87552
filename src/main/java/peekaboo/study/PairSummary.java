package peekaboo.study;

import java.util.List;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.metric.EpisodeFilter;

/**
 * All that is said of two arms side by side.
 *
 * @param first name of the arm named first in the scenario
 * @param second name of the other
 * @param contrasts every measure, over the whole session and over each episode
 * @param test whether the infants come back as readily in both
 * @param effect how far the dyads' own restricted means lie apart
 */
public record PairSummary(
        String first, String second, List<Contrast> contrasts, Measured<ClusteredTest> test, PairedEffect effect) {

    public PairSummary {
        contrasts = List.copyOf(contrasts);
    }

    /** A measure over the whole session. */
    public Contrast contrast(Measure measure) {
        return contrast(EpisodeFilter.WHOLE_SESSION, measure.name());
    }

    /**
     * A measure over a stretch of the session.
     *
     * @param stretch name of an episode, empty for the whole session
     * @param measure its name
     * @throws IllegalArgumentException if it is not among the contrasts
     */
    public Contrast contrast(String stretch, String measure) {
        for (Contrast contrast : contrasts) {
            if (contrast.stretch().equals(stretch) && contrast.measure().name().equals(measure)) {
                return contrast;
            }
        }
        throw new IllegalArgumentException("no measure " + measure + " over '" + stretch + "'");
    }
}
