package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Game;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Episode;

/** When an episode is stopped, on hand-made sheets: {@code x} protests, {@code n} does not; ticks of a second. */
class FussOutTest {
    private static final int NEVER = 0;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "protest that lasts,             nnxxxxxx,        7",
        "breaks of 2 s are none,         xnnxxxx,         5",
        "a break counts as time,         xxxnnxnn,        6",
        "a break over 2 s begins anew,   xxxxnnnxxxxxx,   12",
        "bouts are not summed up,        xnnnxnnnxnnnxnn, 0",
        "calm in the tick that is due,   xxxxnnnxx,       0",
        "no protest,                     nnnnnnnnnnnn,    0",
    })
    void afterFiveSecondsOfProtest_endsAfterSoManyTicks(String situation, String sheet, int ticks) {
        assertEquals(ticks, endsAfter(sheet, OptionalInt.of(5)));
    }

    @Test
    void episodeWithoutTheRule_lasts() {
        assertEquals(NEVER, endsAfter("x".repeat(1_000), OptionalInt.empty()));
    }

    private static int endsAfter(String sheet, OptionalInt rule) {
        Episode episode = new Episode("a", 1_000, Game.FREE_PLAY, Optional.empty(), true, rule);
        FussOut fussOut = new FussOut(episode, new TickClock(1_000));
        for (int tick = 0; tick < sheet.length(); tick++) {
            boolean protests = sheet.charAt(tick) == 'x';
            if (fussOut.endsAfter(protests ? InfantPhase.PROTEST : InfantPhase.SOCIAL_MONITOR)) {
                return tick + 1;
            }
        }
        return NEVER;
    }
}
