package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** The recorder: any moment can be gone to, and what is told belongs to it. */
@ExtendWith(InChromium.class)
class ScrubIT {
    private static final long HOUR_MILLIS = 3_600_000;

    /** Distress as a share of arousal: by the gauge of the picture, and at the end of the strips. */
    private static final String SUFFERING = """
            () => {
                const path = (look) => [...document.querySelectorAll(`.strips path${look}`)].at(-1).getAttribute('d');
                const last = (line) => Number(line.match(/([0-9.]+)Z?$/)[1]);
                const gauge = (part, place) => 440 - Number(document.querySelector(`.gauge-${part}`).getAttribute(place));
                const foot = last(path('[fill="#D55E00"]'));
                const strip = (look) => foot - last(path(look));
                return [
                    gauge('distress', 'y') / gauge('knob', 'cy'),
                    strip('[stroke="#D55E00"]') / strip('[stroke="currentColor"][stroke-linejoin="round"]'),
                ];
            }
            """;

    private static final String SHARED = "#step=6&scenario=peek-a-boo&arm=intrusive";

    @SuppressWarnings("NullAway") // set before each test
    private Story story;

    @BeforeEach
    void openSandbox(Page tab) {
        story = Story.shared(tab, SHARED);
    }

    @Test
    void scrubbed_clockAndCaptionFollow() {
        String first = story.caption();
        story.scrubTo(240);

        assertEquals("1:00", story.clock());
        assertNotEquals(first, story.caption());
        story.scrubTo(0);
        assertEquals("0:00", story.clock());
        assertEquals(first, story.caption());
    }

    /** At four moments, three of which an infant that is chased spends in some distress. */
    @ParameterizedTest
    @ValueSource(ints = {40, 200, 400, 600})
    void gaugeAndStrips_showTheSameDistress(int tick, Page tab) {
        story.scrubTo(tick).untilStill(".gauge-distress");
        List<?> shown = (List<?>) Objects.requireNonNull(tab.evaluate(SUFFERING));

        double gauge = ((Number) Objects.requireNonNull(shown.get(0))).doubleValue();
        double strips = ((Number) Objects.requireNonNull(shown.get(1))).doubleValue();
        assertEquals(gauge, strips, 0.02, shown::toString);
    }

    @Test
    void stepped_oneTickForwardAndBack() {
        story.scrubTo(119);
        String before = story.caption();
        story.press("player-forward");
        assertEquals("0:30", story.clock());
        assertEquals("120", story.part("player-scrub").inputValue());
        story.press("player-back");

        assertEquals("0:29", story.clock());
        assertEquals(before, story.caption());
    }

    @Test
    void restarted_itPlaysFromTheBeginning() {
        story.scrubTo(400).press("player-again");

        assertTrue(story.isPlaying());
        assertThat(story.part("player-clock")).hasText(Pattern.compile("^0:0[1-9] / 3:00$"));
        story.press("player-play");
        assertFalse(story.isPlaying());
    }

    @Test
    void aTickFurther_isToldOfBothLanes(Page tab) {
        story = Story.shared(tab, SHARED + "&beside=attuned").press("player-forward");
        for (String title : tab.locator(".lane-title").allInnerTexts()) {
            assertThat(tab.locator("#live")).containsText(title + ": Baby: ");
        }
    }

    @Test
    void sixteenTimes_sixteenSecondsPassInOne(Chromium chromium) {
        try (Page tab = chromium.newTab()) {
            // Time stands still but for what the test lets pass, however busy the machine is; it is stopped before
            // there
            // is a page, since one whose time already runs may set it back.
            tab.clock().install(new Clock.InstallOptions().setTime(0));
            tab.clock().pauseAt(HOUR_MILLIS);
            Story timed = Story.shared(tab, SHARED);
            timed.speed("16").press("player-play");
            tab.clock().runFor(2000);
            timed.press("player-play");

            int seconds = Integer.parseInt(timed.clock().replace("0:", ""));
            assertTrue(seconds >= 31 && seconds <= 32, timed::clock);
        }
    }
}
