package peekaboo.measure.battery;

import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class PositiveFirstTest {
    private static final Measure FIRST = new PositiveFirst(PositiveFirst.FACE_OR_VOICE);

    /** Joint episodes: 2-4 (caregiver first, infant leaves), 8-10 (infant first, caregiver leaves), 13-15 (caregiver, infant). */
    private static final Sheet SHEET =
            Strip.of("nn ppp nn pppp n ppp nn", "MV PPP PM MVVV V VVV VM").sheet();

    @Test
    void entriesAndExits_byHand() {
        // 17 s: 0 n M, 1 n V, 2-4 joint, 5 n P, 6 n M, 7 p M, 8-10 joint, 11 n V, 12-14 joint, 15 n V, 16 n M
        ReadOff.of(FIRST, SHEET)
                .has("caregiver-positive-first", 2.0 / 3)
                .has("caregiver-positive-last", 1)
                .has("joint-positive", 3 * 60.0 / 17)
                .has("joint-after-caregiver", 2 * 60.0 / 17)
                .has("joint-after-infant", 60.0 / 17);
    }

    @Test
    void caregiverThatStopsFirst_didNotHold() {
        ReadOff.of(FIRST, Strip.of("n ppp n pp n", "V VVM M VV V").sheet()).has("caregiver-positive-last", 0.5);
    }

    @Test
    void bothInOneTick_countForNeither() {
        ReadOff.of(FIRST, Strip.of("nn pp nn", "MM PP MM").sheet())
                .has("joint-positive", 10)
                .has("joint-after-caregiver", 0)
                .lacks("caregiver-positive-first")
                .lacks("caregiver-positive-last");
    }

    @Test
    void smilesAlone_canBeAskedFor() {
        Measure smiles = new PositiveFirst(Set.of(CaregiverPhase.SOCIAL_POSITIVE));

        // Joint at 2-4 only, entered in one tick.
        ReadOff.of(smiles, SHEET).has("joint-positive-Cpos", 60.0 / 17).has("caregiver-positive-last-Cpos", 1);
    }

    @Test
    void shuffledPair_isReadLikeAPair() {
        Sheet other = Strip.of("oooooo", "VVVVVV").sheet();

        ReadOff.of(FIRST, Strip.of("nn pp nn pp n").sheet().besideCaregiverOf(other))
                .has("caregiver-positive-first", 1)
                .has("joint-positive", 10);
    }
}
