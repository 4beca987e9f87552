package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;
import peekaboo.browser.Tasks;

/** A session of four hours in ticks of 10 ms, the longest there is, opens at any moment and leaves the page at hand. */
@ExtendWith(InChromium.class)
class LongSessionIT {
    private static final int PATIENCE_MILLIS = 120_000;

    /** Goes to a tick by the slider; how long that takes, or nothing where the tick is not shown as soon as it is asked for. */
    private static final String SCRUB = """
            (tick) => {
                const { player } = peekaboo.page.shown;
                const begun = performance.now();
                player.slider.value = tick;
                player.slider.dispatchEvent(new Event('input'));
                return player.tick === tick && player.going === null ? performance.now() - begun : null;
            }
            """;

    @Test
    void lateMoment_isReachedInSlices(Chromium chromium) {
        assertReachedInSlices(chromium, "deaf", "attuned");
    }

    /** Where no moment was asked for it is all of the session, not only what comes after that moment. */
    @Tag("hostile")
    @Test
    void whileNobodyAsks_theSessionIsRun_soThatLateMomentsAreThereAtOnce(Chromium chromium) {
        try (Page tab = chromium.newTab()) {
            opened(tab, text("deaf", "attuned"), "");
            assertRunWhileNobodyAsks(tab);
        }
    }

    /** Where all has been run a jump shows its moment in the very task that asks for it; how soon is told. */
    private static void assertRunWhileNobodyAsks(Page tab) {
        tab.waitForFunction(
                "() => peekaboo.page.shown.player.lanes.every(({ run }) => run.left(run.total - 1) <= 1000)",
                null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
        for (int tick : new int[] {1_430_000, 400_000}) {
            Object millis = tab.evaluate(SCRUB, tick);
            System.out.println("a jump to a moment of four hours that has been run, ms: " + millis);
            assertTrue(millis instanceof Number, "not shown at once");
        }
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(strings = {"attuned", "deaf"})
    void lateMomentBesideAnIntrusiveCaregiver_isReachedInSlices(String caregiver, Chromium chromium) {
        assertReachedInSlices(chromium, caregiver, "intrusive");
    }

    private static void assertReachedInSlices(Chromium chromium, String one, String two) {
        String text = text(one, two);
        try (Page tab = chromium.newTab()) {
            Tasks.assertShort(tab, () -> seesAll(opened(tab, text, "&t=14000"), text));
            assertRunWhileNobodyAsks(tab);
        }
    }

    private static String text(String one, String two) {
        return "schema: 1\ntitle: Long\nseed: 1\ntick: 10 ms\nepisodes: [{name: play, lasts: 240 min}]\n"
                + "arms: {one: {caregiver: " + one + "}, two: {caregiver: " + two + "}}\n";
    }

    private static Story opened(Page tab, String text, String moment) {
        return Story.shared(
                tab,
                "#step=6&scenario=long&beside=two" + moment + "&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static void seesAll(Story story, String text) {
        assertThat(story.part("going")).isVisible();
        story.openAll("[data-test=more-text]");
        assertThat(story.part("scenario-text")).hasValue(text);
        assertThat(story.part("player-clock"))
                .containsText("233:20 /", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(story.part("going")).isHidden();
        story.tab().setViewportSize(1000, 700);
        story.openAll("[data-test=event-box]");
        story.scrubTo(900_000);
        story.scrubTo(100);
        assertEquals("0:01", story.clock());
    }
}
