package peekaboo.study;

import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;

/**
 * A measure and where its values stand among the resamples.
 *
 * @param stretch name of the episode, empty for the whole session
 * @param measure which one
 * @param source the resamples
 * @param columns one for each arm
 */
record Line(String stretch, Measure measure, Replicates source, List<Integer> columns) {

    Line {
        columns = List.copyOf(columns);
    }

    Measured<Estimate> value(int arm, double level) {
        return source.estimate(columns.get(arm), level);
    }

    Level level(int arm, double level) {
        return new Level(stretch, measure, value(arm, level));
    }

    Contrast contrast(int first, int second, double level) {
        int one = columns.get(first);
        int other = columns.get(second);
        return new Contrast(stretch, measure, source.difference(one, other, level), source.ratio(one, other, level));
    }
}
