package peekaboo.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.engine.CodingSheet;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.Trial;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/** Turnings away on hand-made sheets: onset, latency in ticks, ending, and why it turned away. */
class SpellsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lasting exactly 1 s is a return,           nnaaaannnnaaaa,         2+4 returned over-arousal; 10+4 session-end over-arousal",
        "smiling counts as well,                    nnaaaanpppn,            2+4 returned over-arousal",
        "shorter than 1 s belongs to the spell,     nnaaaannnaaannnn,       2+10 returned over-arousal",
        "latency ends where the look begins,        nnaannnnnnnn,           2+2 returned over-arousal",
        "two short looks add up to none,            naannnannnannnn,        1+10 returned over-arousal",
        "protest while away ends it,                nnaaaXXXnnnn,           2+3 protest over-arousal",
        "protest while looking back too,            nnaaannxxnnn,           2+5 protest over-arousal",
        "withdrawal too,                            nnaaawwwnnnn,           2+3 protest over-arousal",
        "captured is no return,                     nnaaaaccccnnnn,         2+4 captured over-arousal",
        "session ends first,                        nnnaaaaa,               3+5 session-end over-arousal",
        "cut off before the return was confirmed,   nnnaaann,               3+5 session-end over-arousal",
        "episode ends first,                        nnaaaa|aannnn,          2+4 episode-end over-arousal",
        "uncoded seconds cut it off,               nnaaaa|-aaaa|aannnn,    2+4 episode-end over-arousal",
        "none begins in uncoded seconds,           nnnnnn|-nnaannnn|nnaannnn, 16+2 returned over-arousal",
        "nor goes on from there,                   nnnnnn|-nnaaaa|aaannnn, ''",
        "turning away while protesting opens none,  nnxxXXXXaannnn,         ''",
        "an object drew the eyes,                   nnoooonnnn,             2+4 returned object",
        "answers stayed out,                        nnuuuunnnn,             2+4 returned unanswered",
        "no turning away,                           nnnnnpppp,              ''",
    })
    void spellsOfASheet(String situation, String infant, String expected) {
        assertEquals(expected, told(spells(CodingSheet.of(infant))));
    }

    @Test
    void secondOfReturn_isASecondAtAnyTick() {
        CodingSheet sheet = CodingSheet.of("nnaaaannnnaannnnnnnnn");

        assertEquals("2+10 returned over-arousal", told(spells(sheet.ticksOf(125))));
        assertEquals("2+4 returned over-arousal; 10+2 returned over-arousal", told(spells(sheet.ticksOf(500))));
    }

    @Test
    void forkedSession_listsOnlyTheSpellAtTheFork() {
        CodingSheet sheet = CodingSheet.of("nnoonnnnnnaaaannnnaaannnn").forkedAt(10);

        assertEquals("10+4 returned over-arousal", told(spells(sheet)));
    }

    /** At a push the infant has been away for some time: what counts begins there, and why it is away is known from before. */
    @Test
    void spellOfASessionThatForksAtAPush_isCountedFromThePush() {
        CodingSheet sheet = CodingSheet.of("nnnnaaaaaaaannnn").forkedAt(7);

        assertEquals("7+5 returned over-arousal", told(spells(sheet)));
    }

    @Test
    void spellsOfALaterEpisode_carryItsNameAndGoOnCounting() {
        List<Spell> spells = spells(CodingSheet.of("nnaannnn|nnaaannnn"));

        assertEquals(
                List.of("episode-0", "episode-1"),
                spells.stream().map(Spell::episode).toList());
        assertEquals(List.of(0, 1), spells.stream().map(Spell::number).toList());
        assertEquals(List.of(2, 10), spells.stream().map(Spell::onsetTick).toList());
    }

    @Test
    void peakDistress_isTheHighestFeltInTheSpell() {
        int seen = 0;
        for (int dyad = 0; dyad < 5; dyad++) {
            Recording recording = Trial.watched(
                            Trial.peekaboo(), Trial.arm("intrusive"), dyad, new Recorder(Spells.KNOWN))
                    .recording();
            for (Spell spell : Spells.of(recording)) {
                assertEquals(highest(recording, spell), spell.peakDistress().orElseThrow());
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    /** A return is told of at its start but known, and watched, until it has lasted a second. */
    private static double highest(Recording recording, Spell spell) {
        int last = spell.onsetTick() + spell.latencyTicks() + (spell.reEngaged() ? 3 : 0);
        double highest = 0;
        for (int tick = spell.onsetTick(); tick <= Math.min(last, recording.ticks() - 1); tick++) {
            highest = Math.max(highest, recording.everyTick().level(LevelChannel.DISTRESS, tick));
        }
        return highest;
    }

    /** Who codes phases, where the infant looks and which looks were got sees the same turnings away, but not why. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void recordOfCodesAlone_showsTheSameTurningsAway(String name) {
        Channels codes = Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE, CodedChannel.CAPTURED);
        Scenario scenario = Trial.shipped(name);
        int compared = 0;
        for (Arm arm : scenario.arms()) {
            for (int dyad = 0; dyad < 4; dyad++) {
                List<Spell> known = spells(scenario, arm, dyad, Spells.KNOWN);
                if (awayFromTheFirstTick(known)) {
                    continue;
                }
                List<Spell> seen = spells(scenario, arm, dyad, codes);
                assertEquals(seenOf(known), seenOf(seen));
                compared += seen.size();
            }
        }
        assertTrue(compared > 20, compared + " compared");
    }

    /** Who codes phases alone misses what protest hides and sees no look that was got, but no turning away that was none. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void recordOfPhasesAlone_showsNearlyAllTurningsAway(String name) {
        Scenario scenario = Trial.shipped(name);
        int known = 0;
        int seen = 0;
        for (Arm arm : scenario.arms()) {
            for (int dyad = 0; dyad < 4; dyad++) {
                List<Integer> onsets = onsets(spells(scenario, arm, dyad, Spells.KNOWN));
                if (onsets.contains(0)) {
                    continue;
                }
                List<Integer> ofPhases = onsets(spells(scenario, arm, dyad, Channels.coded(CodedChannel.INFANT)));
                assertTrue(onsets.containsAll(ofPhases), onsets + " and " + ofPhases);
                known += onsets.size();
                seen += ofPhases.size();
            }
        }
        assertTrue(seen > 0.95 * known, seen + " of " + known);
    }

    /** That it was not yet away before, nobody sees: such a spell may be seen to begin later, and so may the next. */
    private static boolean awayFromTheFirstTick(List<Spell> spells) {
        return onsets(spells).contains(0);
    }

    private static List<Integer> onsets(List<Spell> spells) {
        return spells.stream().map(Spell::onsetTick).toList();
    }

    /** What a coder sees of spells. */
    private static List<String> seenOf(List<Spell> spells) {
        return spells.stream()
                .map(spell -> spell.episode() + " " + spell.onsetTick() + "+" + spell.latencyTicks() + " "
                        + spell.ending().label())
                .toList();
    }

    static List<String> scenarios() {
        return Trial.shippedNames();
    }

    /** With phases alone, eyes are at the face in Ipos and Ineu; protest hides where they are. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "away and back,              nnaaaannnn,  2+4 returned",
        "protest ends it,            nnaaXXnnnn,  2+2 protest",
        "out of protest opens none,  nnXXaannnn,  ''",
        "first tick is not seen,     aannnnaann,  6+4 session-end",
        "a look that was got is one, nnaaccccnn,  2+2 returned",
    })
    void recordOfPhasesAlone_isEnough(String situation, String infant, String expected) {
        Sheet sheet = Strip.of(250, infant, "M".repeat(infant.length())).sheet(Channels.PHASES);
        List<String> told = new ArrayList<>();
        for (Spell spell : Spells.of(Recording.of(sheet))) {
            told.add(spell.onsetTick() + "+" + spell.latencyTicks() + " "
                    + spell.ending().label());
        }

        assertEquals(expected, String.join("; ", told));
    }

    /** What goes on is not among those that have ended. */
    @Test
    void sessionThatGoesOn_listsWhatHasEnded() {
        Scenario scenario = Trial.peekaboo();
        Recorder recorder = new Recorder(Spells.KNOWN);
        Session session = new Session(SessionPlan.of(scenario, Trial.arm("intrusive"), 1), recorder);
        List<Spell> before = List.of();
        while (!session.hasEnded()) {
            session.advance(20);
            List<Spell> now = Spells.of(recorder.recording());
            assertEquals(before, now.subList(0, before.size()));
            before = now;
        }
        assertEquals(spells(scenario, Trial.arm("intrusive"), 1, Spells.KNOWN), before);
        assertFalse(before.isEmpty());
    }

    private static List<Spell> spells(CodingSheet sheet) {
        return Spells.of(sheet.toldTo(new Recorder(Spells.KNOWN)).recording());
    }

    private static List<Spell> spells(Scenario scenario, Arm arm, int dyad, Channels channels) {
        return Spells.of(
                Trial.watched(scenario, arm, dyad, new Recorder(channels)).recording());
    }

    private static String told(List<Spell> spells) {
        List<String> told = new ArrayList<>();
        for (Spell spell : spells) {
            told.add(spell.onsetTick() + "+" + spell.latencyTicks() + " "
                    + spell.ending().label() + " "
                    + spell.trigger().orElseThrow().label());
        }
        return String.join("; ", told);
    }
}
