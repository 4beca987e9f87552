package peekaboo.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session of four hours in ticks of 10 ms, the longest there is, opens at any moment and leaves the page at hand. */
@ExtendWith(InChromium.class)
class LongSessionIT {
    /** Five times what is meant: the machine may have other things to do. */
    private static final int MOST_MILLIS = 1_000;

    private static final int PATIENCE_MILLIS = 120_000;

    private static final String LONGEST_TASK = """
            new PerformanceObserver((list) => list.getEntries().forEach(({ duration, startTime }) => {
                if (globalThis.loaded && startTime > globalThis.loaded) {
                    globalThis.longest = Math.max(globalThis.longest ?? 0, duration);
                }
            })).observe({ type: 'longtask', buffered: true });
            addEventListener('load', () => (globalThis.loaded = performance.now()));
            """;

    @ParameterizedTest
    @ValueSource(strings = {"attuned", "deaf"})
    void lateMoment_isReachedInSlices(String caregiver, Page tab) {
        tab.addInitScript(LONGEST_TASK);
        String text = "schema: 1\ntitle: Long\nseed: 1\ntick: 10 ms\nepisodes: [{name: play, lasts: 240 min}]\n"
                + "arms: {one: {caregiver: " + caregiver + "}}\n";
        Story story = Story.shared(
                tab,
                "#step=6&scenario=long&t=14000&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));

        assertThat(story.part("going")).isVisible();
        story.openAll("[data-test=more-text]");
        assertThat(story.part("scenario-text")).hasValue(text);
        assertThat(story.part("player-clock"))
                .containsText("233:20 /", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(story.part("going")).isHidden();
        story.scrubTo(100);
        assertEquals("0:01", story.clock());
        double longest = ((Number) tab.evaluate("() => globalThis.longest ?? 0")).doubleValue();
        assertTrue(longest < MOST_MILLIS, "a task of " + longest + " ms");
    }
}
