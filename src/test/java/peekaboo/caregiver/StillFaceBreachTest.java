package peekaboo.caregiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.Settings;

/** A caregiver who does not keep to the instruction all the time; 100 dyads of ten minutes, ticks of 0.25 s. */
class StillFaceBreachTest {
    private static final int DYADS = 100;
    private static final int TICKS = 2_400;
    private static final CaregiverPolicy STILL_FACE =
            CaregiverPolicies.find("still-face").orElseThrow();
    private static final Settings USUAL = STILL_FACE.parameters().usual();
    private static final Settings TWICE_A_MINUTE =
            USUAL.with(StillFaceCaregiver.BREACH_RATE, 2 / 60.0).with(StillFaceCaregiver.BREACH_LASTS, 1.5);

    @Test
    void usually_nothingIsBreached() {
        assertEquals("=".repeat(TICKS), acts(USUAL, 0, "nf"));
    }

    @Test
    void breaches_areSmilesAndWordsAsLongAsSet() {
        String acts = acts(TWICE_A_MINUTE, 1, "n");

        assertTrue(acts.matches("=(?:=|ssssss|tttttt)*+"), acts);
        assertTrue(acts.contains("s") && acts.contains("t"), acts);
    }

    /** A rate of 2 a minute of stillness: 1 000 min less the time in breach give 1 905 on average, SD below 44. */
    @Test
    void rate_isThatOfStillTime() {
        assertEquals(1_905, breaches(TWICE_A_MINUTE, "n"), 4 * 44);
    }

    @Test
    void whileTheInfantFusses_itIsSoManyTimesLikelier() {
        Settings thrice = TWICE_A_MINUTE.with(StillFaceCaregiver.FUSS_BREACH, 3);

        // 6 a minute of stillness, of which 1.5 s each are lost: 5 217.
        assertEquals(5_217, breaches(thrice, "f"), 4 * 72);
        assertEquals(breaches(TWICE_A_MINUTE, "n"), breaches(thrice, "n"));
    }

    @Test
    void breach_isSofterThanInPlay() {
        Watching watching = Watching.of(STILL_FACE, TWICE_A_MINUTE.with(StillFaceCaregiver.BREACH_RATE, 2), 3);
        String acts = "";
        while (!acts.endsWith("t")) {
            acts += watching.sees("n");
        }
        assertEquals(0.175, watching.move().physics.loudness, 1e-12);
        assertEquals(0.5, watching.move().physics.affect, 1e-12);
    }

    private static int breaches(Settings settings, String infant) {
        int breaches = 0;
        for (int dyad = 0; dyad < DYADS; dyad++) {
            String acts = acts(settings, dyad, infant);
            breaches += acts.replaceAll("=+", "").length() / 6;
        }
        return breaches;
    }

    private static String acts(Settings settings, int dyad, String infant) {
        return Watching.of(STILL_FACE, settings, dyad).sees(infant.repeat(TICKS / infant.length()));
    }
}
