package peekaboo.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Cause;
import peekaboo.engine.CodingSheet;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.TickRecord;
import peekaboo.engine.Trial;

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
        assertEquals(expected, told(CodingSheet.of(infant).toldTo(new Spells())));
    }

    @Test
    void secondOfReturn_isASecondAtAnyTick() {
        CodingSheet sheet = CodingSheet.of("nnaaaannnnaannnnnnnnn");

        assertEquals("2+10 returned over-arousal", told(sheet.ticksOf(125).toldTo(new Spells())));
        assertEquals(
                "2+4 returned over-arousal; 10+2 returned over-arousal",
                told(sheet.ticksOf(500).toldTo(new Spells())));
    }

    @Test
    void forkedSession_listsOnlyTheSpellAtTheFork() {
        CodingSheet sheet = CodingSheet.of("nnoonnnnnnaaaannnnaaannnn").forkedAt(10);

        assertEquals("10+4 returned over-arousal", told(sheet.toldTo(new Spells())));
    }

    @Test
    void spellsOfALaterEpisode_carryItsNameAndGoOnCounting() {
        List<Spell> spells =
                CodingSheet.of("nnaannnn|nnaaannnn").toldTo(new Spells()).spells();

        assertEquals(
                List.of("episode-0", "episode-1"),
                spells.stream().map(Spell::episode).toList());
        assertEquals(List.of(0, 1), spells.stream().map(Spell::number).toList());
        assertEquals(List.of(2, 10), spells.stream().map(Spell::onsetTick).toList());
    }

    @Test
    void onlyEndsOfWatching_areCensored() {
        assertTrue(Ending.EPISODE_END.censored() && Ending.SESSION_END.censored());
        assertFalse(Ending.RETURNED.censored() || Ending.PROTEST.censored() || Ending.CAPTURED.censored());
    }

    @Test
    void peakDistress_isTheHighestFeltInTheSpell() {
        DistressByTick distress = new DistressByTick();
        Spells spells = new Spells();
        for (int dyad = 0; dyad < 5; dyad++) {
            distress = new DistressByTick();
            spells = new Spells();
            Trial.watched(Trial.peekaboo(), Trial.arm("intrusive"), dyad, SessionObserver.all(distress, spells));
            for (Spell spell : spells.spells()) {
                assertEquals(distress.highest(spell), spell.peakDistress());
            }
        }
        assertFalse(spells.spells().isEmpty());
    }

    private static String told(Spells spells) {
        List<String> told = new ArrayList<>();
        for (Spell spell : spells.spells()) {
            String cause = spell.trigger() == Cause.OVER_AROUSAL
                    ? "over-arousal"
                    : spell.trigger().label();
            told.add(spell.onsetTick() + "+" + spell.latencyTicks() + " "
                    + spell.ending().label() + " " + cause);
        }
        return String.join("; ", told);
    }

    /** Distress in every tick of a session. */
    private static final class DistressByTick implements SessionObserver {
        private final List<Double> levels = new ArrayList<>();

        @Override
        public void onTick(TickRecord record) {
            levels.add(record.infant().distress());
        }

        /** A return is told of at its start but known, and watched, until it has lasted a second. */
        double highest(Spell spell) {
            int last = spell.onsetTick() + spell.latencyTicks() + (spell.reEngaged() ? 3 : 0);
            double highest = 0;
            for (int tick = spell.onsetTick(); tick <= Math.min(last, levels.size() - 1); tick++) {
                highest = Math.max(highest, levels.get(tick));
            }
            return highest;
        }
    }
}
