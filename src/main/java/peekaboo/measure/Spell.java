package peekaboo.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import peekaboo.dyad.Act;
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
 * @param answer what the caregiver did in it; empty of a record that does not know
 */
public record Spell(
        String episode,
        int number,
        int onsetTick,
        Optional<Cause> trigger,
        int latencyTicks,
        Ending ending,
        OptionalDouble peakDistress,
        Optional<Answer> answer) {

    /**
     * What the caregiver did while the infant was away.
     *
     * @param leanedInAfterTicks from the turning away until it first leaned into the line of sight, clicked the tongue or moved
     *     closer, 0 or more; empty if it did not
     * @param mostly what it did for most of the time; empty of a turning away that was cut off at once
     */
    public record Answer(OptionalInt leanedInAfterTicks, Optional<Doing> mostly) {}

    /** What a caregiver can be seen to do with an infant that is away. */
    public enum Doing {
        WAITED("waited", "sat back and waited"),
        PLAYED("talked-smiled-or-played", "talked, smiled, greeted or went on with the game"),
        LEANED_IN("leaned-in", "leaned into the line of sight, clicked the tongue or moved closer"),
        SOOTHED("soothed", "soothed by touch and voice"),
        LOOKED_ELSEWHERE("looked-elsewhere", "looked elsewhere"),
        HELD_STILL("held-still", "held still without expression");

        private final String label;
        private final String words;

        Doing(String label, String words) {
            this.label = label;
            this.words = words;
        }

        /** Its name in records. */
        public String label() {
            return label;
        }

        /** What it means, in words that follow on "the caregiver". */
        public String words() {
            return words;
        }

        /** All of them, in the order told. */
        public static List<Doing> all() {
            return List.of(values());
        }

        /** What an act belongs to. */
        public static Doing of(Act act) {
            return switch (act) {
                case WAIT -> WAITED;
                case TALK, SMILE, PLAY, GREET, HIDE, REVEAL, NAME_RUPTURE -> PLAYED;
                case LEAN_IN, CLICK, MOVE_CLOSER -> LEANED_IN;
                case SOOTHE -> SOOTHED;
                case LOOK_AWAY -> LOOKED_ELSEWHERE;
                case HOLD_STILL -> HELD_STILL;
            };
        }
    }

    /** True when watching ended before it did. */
    public boolean isCutOff() {
        return ending == Ending.EPISODE_END || ending == Ending.SESSION_END;
    }

    /** True when the infant came back by itself. */
    public boolean reEngaged() {
        return ending == Ending.RETURNED;
    }
}
