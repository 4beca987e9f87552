package peekaboo.metric;

import peekaboo.dyad.Cause;

/**
 * One turning away, from the tick in which the infant looked away to its end.
 *
 * @param episode in which it lies
 * @param number from 0, over the session
 * @param onsetTick in which the infant looked away
 * @param trigger what drove it: over-arousal, unanswered or object
 * @param latencyTicks length, at least 1 unless cut off at once
 * @param ending how it ended
 * @param peakDistress highest distress felt in it
 */
public record Spell(
        String episode,
        int number,
        int onsetTick,
        Cause trigger,
        int latencyTicks,
        Ending ending,
        double peakDistress) {

    /** True when the infant came back by itself. */
    public boolean reEngaged() {
        return ending == Ending.RETURNED;
    }
}
