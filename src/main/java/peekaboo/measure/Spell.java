package peekaboo.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import peekaboo.dyad.Cause;

/**
 * One turning away, from the tick in which the infant looked away to its end.
 *
 * @param episode in which it lies
 * @param number from 0, over the session
 * @param onsetTick in which the infant looked away
 * @param trigger what drove it: over-arousal, unanswered or object; empty of a record that does not know
 * @param latencyTicks length, at least 1 unless cut off at once
 * @param ending how it ended
 * @param peakDistress highest distress felt in it; empty of a record that does not know
 */
public record Spell(
        String episode,
        int number,
        int onsetTick,
        Optional<Cause> trigger,
        int latencyTicks,
        Ending ending,
        OptionalDouble peakDistress) {

    /** True when the infant came back by itself. */
    public boolean reEngaged() {
        return ending == Ending.RETURNED;
    }
}
