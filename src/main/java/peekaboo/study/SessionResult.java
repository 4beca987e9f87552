package peekaboo.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;

/**
 * What is kept of one session of one dyad in one arm.
 *
 * @param dyad its number, from 0
 * @param session its number among those of the dyad, from 0
 * @param keptDigest of the record of every tick, 16 hexadecimal digits; empty if it was not asked for
 * @param spells its turnings away, in order; of a forked session only the one at the fork
 * @param readings of each stretch that was asked for
 */
public record SessionResult(
        int dyad, int session, Optional<String> keptDigest, List<Spell> spells, Map<Stretch, Reading> readings) {

    public SessionResult {
        spells = List.copyOf(spells);
        readings = Map.copyOf(readings);
    }

    /**
     * The digest of its record.
     *
     * @throws IllegalStateException if it was not asked for
     */
    public String digest() {
        return keptDigest.orElseThrow(() -> new IllegalStateException("the digests of this study were not asked for"));
    }

    /**
     * What was read off a stretch.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public Reading reading(Stretch stretch) {
        Reading reading = readings.get(stretch);
        if (reading == null) {
            throw new IllegalArgumentException(stretch + ": nothing was read off it");
        }
        return reading;
    }
}
