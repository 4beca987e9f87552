package peekaboo.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;

/**
 * What is kept of one session of one dyad in one arm.
 *
 * @param dyad its number, from 0
 * @param session its number among those of the dyad, from 0
 * @param keptDigest of the record of every tick, 16 hexadecimal digits; empty if it was not asked for
 * @param spells its turnings away, in order; of a forked session only the one at the fork
 * @param readings of each stretch that was asked for
 * @param watched how much of it was watched; empty if it was not followed to its end
 */
public record SessionResult(
        int dyad,
        int session,
        Optional<String> keptDigest,
        List<Spell> spells,
        Map<Stretch, Reading> readings,
        Optional<Watched> watched) {

    public SessionResult {
        spells = List.copyOf(spells);
        readings = Map.copyOf(readings);
    }

    /**
     * How much of a session was watched.
     *
     * @param ticks that are coded and count
     * @param endedEarly the episodes that ended before their time, since the infant had protested for too long
     */
    public record Watched(int ticks, List<String> endedEarly) {
        public Watched {
            endedEarly = List.copyOf(endedEarly);
        }

        static Watched of(Recording recording) {
            return new Watched(recording.watchedTicks(), recording.endedEarly());
        }
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
