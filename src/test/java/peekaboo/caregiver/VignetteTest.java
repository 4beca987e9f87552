package peekaboo.caregiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Settings;

/** The scenes of Tronick (1989), tick by tick. A second is four characters. */
class VignetteTest {
    private static final String TWO_SECONDS = "nnnnnnnn";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8})
    void attunedAndTurnedAwayFrom_stopsAndWaitsThenGreets(int dyad) {
        Watching attuned = sure("attuned", dyad);
        attuned.sees(TWO_SECONDS);

        assertEquals("................", attuned.sees("aaaaaaaaaaaaaaaa"));
        assertEquals("GGGGGG", attuned.sees("nnnnnn"));
    }

    @Test
    void intrusiveAndTurnedAwayFrom_leansInClicksMovesCloserAndGoesOn() {
        Watching intrusive = sure("intrusive", 0);
        intrusive.sees(TWO_SECONDS);

        String acts = intrusive.sees("aaaaaaaauuaaaaffffaaaauuaaaaffffaaaa");

        assertEquals("LCMCMC", kinds(acts).replace(".", ""));
        assertFalse(acts.substring(acts.indexOf('L')).contains("."), "never pauses: " + acts);
    }

    @Test
    void intrusiveWhileTheInfantFusses_triesSooner() {
        String quiet = away(sure("intrusive", 0), "aaaaaaaaaaaa");
        String fussing = away(sure("intrusive", 0), "ffffffffffff");

        assertTrue(fussing.indexOf('L') < quiet.indexOf('L'), fussing + " after " + quiet);
    }

    @Test
    void longerAway_urgeFillsAfterPatience() {
        assertEquals(6, away(sure("intrusive", 0), "aaaaaaaaaaaa").indexOf('L') + 1);
    }

    @Test
    void attunedAndLongAlone_callsSoftlyALittleSoonerThanItsPatience() {
        String acts = away(sure("attuned", 0), "a".repeat(80));

        // 15 s are 60 ticks; its own distress, 0.005 a second, speeds the urge by 4 % on average.
        assertEquals(".".repeat(57) + "tttttt" + ".".repeat(17), acts);
    }

    @Test
    void intrusiveThenRepairs_leansInNoticesSitsBackWaitsAndGreets() {
        Watching repairs = sure("intrusive-then-repairs", 0);
        repairs.sees(TWO_SECONDS);

        assertEquals("LC", kinds(repairs.sees("aaaaaaaaaaaaaa")).replace(".", ""));
        String seesFussing = repairs.sees("uuuuuu");
        assertEquals('.', seesFussing.charAt(5), seesFussing);
        assertEquals("............", repairs.sees("aaaaaaaaaaaa"));
        assertEquals("GGGGGG", repairs.sees("nnnnnn"));
    }

    @Test
    void intrusiveWhoNeverNotices_neverSitsBack() {
        String acts = away(sure("intrusive", 0), "aaaaaaaauuuuuuaaaaaaaaaaaa");

        assertFalse(acts.endsWith("."), acts);
    }

    @Test
    void signals_areAnsweredSeldomByTheWithdrawnOftenByTheAttunedGoodEnoughBetween() {
        int withdrawn = greetings("withdrawn");
        int goodEnough = greetings("good-enough");
        int attuned = greetings("attuned");

        // Of 400 returns a share of 0.6 or 0.95 is greeted, within four standard errors (false alarm 1 in 16 000 each);
        // of the withdrawn one's at most 0.2, as it may look elsewhere, but at least half of that.
        assertTrue(withdrawn > 40 && withdrawn < 112, "withdrawn greets " + withdrawn);
        assertEquals(240, goodEnough, 4 * Math.sqrt(400 * 0.6 * 0.4));
        assertEquals(380, attuned, 4 * Math.sqrt(400 * 0.95 * 0.05));
    }

    @Test
    void fussing_isSoothedByTheAttunedAfterASecond() {
        Watching attuned = sure("attuned", 0);
        attuned.sees(TWO_SECONDS);

        assertEquals("...ooooo.", attuned.sees("ffffffffa"));
    }

    @Test
    void attunedAndSmiledAt_smilesAndHoldsIt() {
        Watching attuned = sure("attuned", 0);
        attuned.sees(TWO_SECONDS);

        assertEquals("ssssssssssss", attuned.sees("pppppppppppp"));
    }

    @Test
    void stillFace_doesNothingWhateverItSees() {
        assertEquals("=".repeat(16), Watching.of("still-face", 0).sees("nnppaaffuunnpppp"));
    }

    @Test
    void scripted_doesWhatItsListSaysWhateverItSees() {
        assertEquals("....tttthhhhGGGG", Watching.of("scripted", 0).sees("nnppaaffuunnpppp"));
    }

    private static int greetings(String policy) {
        int greeted = 0;
        for (int dyad = 0; dyad < 400; dyad++) {
            Watching caregiver = Watching.of(policy, dyad);
            caregiver.sees("nnnnaaaaaa");
            greeted += caregiver.sees("nnnn").contains("G") ? 1 : 0;
        }
        return greeted;
    }

    private static String away(Watching caregiver, String infant) {
        caregiver.sees(TWO_SECONDS);
        return caregiver.sees(infant);
    }

    /** With every signal answered, so that a scene does not hang on a draw. */
    private static Watching sure(String name, int dyad) {
        CaregiverPolicy policy = CaregiverPolicies.find(name).orElseThrow();
        Settings settings = policy.parameters()
                .usual()
                .with(CareStyle.ANSWERS, 1)
                .with(CareStyle.ATTENTION, 1)
                .with(CareStyle.MISREADS, 0);
        settings = name.equals("attuned") ? settings.with(CareStyle.SOOTHES, 1) : settings.with(CareStyle.SOOTHES, 0);
        return Watching.of(policy, settings, dyad);
    }

    /** Runs of one act told once. */
    private static String kinds(String acts) {
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < acts.length(); i++) {
            if (i == 0 || acts.charAt(i) != acts.charAt(i - 1)) {
                kinds.append(acts.charAt(i));
            }
        }
        return kinds.toString();
    }
}
