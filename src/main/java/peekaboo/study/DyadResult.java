package peekaboo.study;

import java.util.List;
import peekaboo.metric.Reading;
import peekaboo.metric.Spell;

/**
 * What is kept of one dyad's session in one arm.
 *
 * @param dyad its number, from 0
 * @param digest of the record of every tick, 16 hexadecimal digits
 * @param spells its turnings away, in order; of a forked session only the one at the fork
 * @param readings a list for each stretch ({@link StudyResult#stretches()}), in it one reading for each metric of {@link
 *     peekaboo.metric.Metrics#all()}
 */
public record DyadResult(int dyad, String digest, List<Spell> spells, List<List<Reading>> readings) {

    public DyadResult {
        spells = List.copyOf(spells);
        readings = List.copyOf(readings);
    }
}
