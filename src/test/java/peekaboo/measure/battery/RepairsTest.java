package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.Accord;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

/** With a caregiver that watches, a smile is a mismatch ({@code p}) and looking a match ({@code n}). */
class RepairsTest {
    private static final Measure REPAIRS = new Repairs(Accord.VALENCE_VOICE_POSITIVE);

    @Test
    void mismatchesThatEndAndOneThatDoesNot() {
        // mismatches of 2, 3, 1 s end, one of 4 s is cut off; matches of 5, 2, 3 s end. 20 s.
        ReadOff.of(REPAIRS, Strip.of("pp nnnnn ppp nn p nnn pppp").sheet())
                .has("repairs", 9)
                .has("mean-mismatch", 2)
                .has("mismatches-censored", 0.25)
                .has("repair-hazard", 0.3)
                .has("mean-match", 10.0 / 3)
                .has("time-per-repair", 20.0 / 3);
    }

    @Test
    void cycles_areThoseSeenWhole() {
        // From tick 7 to 12 (3 + 2) and from 12 to 16 (1 + 3); the first began unseen, the last is cut off.
        ReadOff.of(REPAIRS, Strip.of("pp nnnnn ppp nn p nnn pppp").sheet())
                .has("cycle-mismatch", 2)
                .has("cycle-match", 2.5)
                .has("mean-cycle", 4.5);
    }

    @Test
    void noRepair_hazardOfZeroAndNoMeans() {
        ReadOff.of(REPAIRS, Strip.of("nn pppp").sheet())
                .has("repairs", 0)
                .has("mismatches-censored", 1)
                .has("repair-hazard", 0)
                .lacks("mean-mismatch")
                .lacks("mean-cycle")
                .lacks("time-per-repair");
    }

    @Test
    void stretchWithoutARepair_countsInTheTimeOfTheOthers() {
        Sheet none = Strip.of("nn pppp").sheet();
        Sheet one = Strip.of("pp nnnn").sheet();

        new ReadOff(REPAIRS.of(none).merge(REPAIRS.of(one)))
                .has("time-per-repair", 12)
                .has("repairs", 5);
    }

    @Test
    void definitionOfAMatch_decides() {
        Sheet voice = Strip.of("nnnn", "VVMM").sheet();

        ReadOff.of(REPAIRS, voice).has("repairs", 15);
        ReadOff.of(new Repairs(Accord.SAME_PHASE), voice)
                .has("repairs-same-phase", 0)
                .lacks("repair-hazard-same-phase");
    }
}
