package peekaboo.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.engine.CodingSheet;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;

/** What two had of each other, on hand-made sheets of ticks of 0.25 s. */
class TimeTogetherTest {
    /** Looks at something, looks back in tick 5, and goes on looking; nothing else is asked. */
    private static final String LOOKS_BACK = "n" + "o".repeat(4) + "n".repeat(27);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "begun in time and lasting,          17, 4, 1",
        "begun too late,                     18, 4, 0",
        "gone before it has lasted a second, 10, 3, 0",
        "there already and going on,          0, 30, 1",
        "never,                              40, 0, 0",
    })
    void lookBack_asksForWarmthThatLasts(String situation, int from, int lasting, int answered) {
        StringBuilder caregiver = new StringBuilder();
        for (int tick = 0; tick < LOOKS_BACK.length(); tick++) {
            caregiver.append(tick >= from && tick < from + lasting ? 'V' : 'M');
        }

        TimeTogether together = of(CodingSheet.of(LOOKS_BACK, caregiver.toString()));

        assertEquals(1, together.signals());
        assertEquals(answered, together.answered());
    }

    @Test
    void looksAtThings_areNotTurningsAwayBecauseItWasTooMuch() {
        TimeTogether together = of(CodingSheet.of("nnoooonnnnnnaaaannnnnnnnnnnnnnnnnnnnn"));

        assertEquals(1, together.tooMuch().size());
        assertEquals(12, together.tooMuch().get(0).onsetTick());
        assertEquals(4, together.tooMuch().get(0).latencyTicks());
    }

    @Test
    void gladnessIsSharedOrNot() {
        TimeTogether together = of(CodingSheet.of("nppppppnnnXX", "PPPPMMMMMMMM"));

        assertEquals(12, together.ticks());
        assertEquals(3, together.gladTicks());
        assertEquals(2, together.fussingTicks());
    }

    /** What asks too late for an answer to be seen is not counted against anybody. */
    @Test
    void signalAtTheEnd_isLeftOut() {
        assertEquals(0, of(CodingSheet.of("nooooonnnnnn")).signals());
    }

    private static TimeTogether of(CodingSheet sheet) {
        return TimeTogether.of(sheet.toldTo(new Recorder(Channels.ALL)).recording());
    }
}
