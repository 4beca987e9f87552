package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Act;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

/** With a caregiver that watches, a smile is a mismatch ({@code p}) and looking a match ({@code n}). */
class RepairsTest {
    private static final Measure REPAIRS = new Repairs(Accord.SOCIAL);

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
        Sheet voice = Strip.of("nnnn", "PPMM").sheet();

        ReadOff.of(REPAIRS, voice).has("repairs", 15);
        ReadOff.of(new Repairs(Accord.VALENCE_VOICE_NEUTRAL), voice).has("repairs-valence-cpvc-neutral", 15);
        ReadOff.of(new Repairs(Accord.SAME_PHASE), Strip.of("oooo", "NNMM").sheet())
                .has("repairs-same-phase", 0)
                .has("mismatches-censored-same-phase", 1);
    }

    /** An infant that watches one who beams is in an ordinary mismatch; that it joins in, or is joined, repairs it. */
    @Test
    void joiningInAndBeingJoined_areRepairs() {
        ReadOff.of(REPAIRS, Strip.of("nnpp", "PPPP").sheet()).has("repairs", 15);
        ReadOff.of(REPAIRS, Strip.of("nnnn", "PPVV").sheet()).has("repairs", 15);
        ReadOff.of(REPAIRS, Strip.of("ppnn", "MMMM").sheet()).has("repairs", 15);
    }

    @ParameterizedTest
    @CsvSource({
        "to fuss at an intruder,          nnnXXX, IIIIII",
        "to slump before an intruder,     ooowww, IIIIII",
        "to cry at a still face,          oooXXX, MMMMMM",
        "to cry at one who is withdrawn,  nnnXXX, WWWWWW",
        "to turn away from one who waits, pppooo, MMMMMM",
        "to stop fussing and look aside,  XXXooo, MMMMMM",
    })
    void whatIsNoBeingTogether_repairsNothing(String beginning, String infant, String caregiver) {
        ReadOff.of(REPAIRS, Strip.of(infant, caregiver).sheet()).has("repairs", 0);
    }

    /** What went on when the caregiver began to hold still is cut off there; looking at a still face mends nothing. */
    @Test
    void stillFace_cutsOffAndIsLeftOut() {
        ReadOff.of(
                        REPAIRS,
                        Strip.of("nnpp ononon ppnn", "MMMM MMMMMM MMMM")
                                .act(Act.HOLD_STILL, ".... xxxxxx ....")
                                .sheet())
                .has("repairs", 60.0 / 8)
                .has("mismatches-censored", 0.5)
                .has("mean-mismatch", 2)
                .has("time-per-repair", 8);
    }
}
