package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.InJar;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;
import peekaboo.scenario.Problems;
import peekaboo.scenario.reader.ScenarioReader;

/** Scenarios that somebody writes: in the page, and for a page of their own. */
@ExtendWith(InChromium.class)
class SandboxIT {
    private static final String WRONG = "schema: 1\ntitle: Mine\nseed: -1\narms:\n  one: {caregiver: attuend}\n";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    private static Story wrote(Page tab, String text) {
        Story story = Story.at(tab, Story.SANDBOX).openAll("[data-test=more-text]");
        story.part("scenario-text").fill(text);
        return story.press("text-run");
    }

    @Test
    void mistakes_areToldAsOnTheCommandLine(Page tab) {
        Story story = wrote(tab, WRONG);
        Problems problems = assertInstanceOf(Problems.class, ScenarioReader.read("peek-a-boo.yaml", WRONG));

        assertEquals(problems.inWords(), story.part("problems").textContent());
        assertThat(story.part("problems")).isInViewport();
        story.press("jump-3");
        assertEquals("-1", tab.evaluate("() => getSelection().toString()"));
    }

    @Test
    void emptiedText_isSaidToBeEmpty(Page tab) {
        assertTrue(wrote(tab, "").part("problems").textContent().contains("nothing but blanks and comments"));
    }

    @Test
    void wrongText_outlivesAChangeOfLanguage(Page tab) {
        Story story = wrote(tab, WRONG);
        story.part("language").selectOption("de");

        assertEquals(WRONG, story.part("scenario-text").inputValue());
        assertThat(story.part("problems")).containsText("erwartet  eine ganze Zahl von 0 bis 2147483647");
        assertThat(story.part("jump-3")).isVisible();
    }

    /** What a teacher makes for a class: the story is told as ever, and the sandbox offers what was given. */
    @Test
    void pageOfOnesOwnScenario_tellsTheStoryAndOffersIt(Page tab) throws Exception {
        String text = Files.readString(Path.of("scenarios/everyday-play.yaml"));
        Path mine = Files.writeString(folder.resolve("mine.yaml"), text);
        Path made = folder.resolve("mine.html");
        run("page", mine.toString(), "-o", made.toString());

        tab.navigate(made.toUri() + "#step=2");
        assertThat(tab.locator(".lane")).hasCount(2);
        tab.reload();
        Story story = Story.of(tab).open(Story.SANDBOX);

        assertEquals(
                List.of("mine"),
                story.part("sandbox-scenario").locator("option").allTextContents());
        assertThat(story.part("scenario-text")).hasValue(text);
    }

    /** Where a page's own scenario has who a step needs, under whatever names, the step is told with it. */
    @Test
    void pageOfAScenarioWithThoseWhoAreNeeded_tellsTheStoryWithIt(Page tab) throws Exception {
        String text = """
                schema: 1
                title: Our Tuesday
                seed: 5
                episodes: [{name: play, lasts: 2 min}]
                dyads: 100
                arms:
                  leans: {caregiver: intrusive, patience: 1.5 s}
                  waits: {caregiver: attuned}
                  notices: {caregiver: intrusive-then-repairs, patience: 1.5 s}
                """;
        Path mine = Files.writeString(folder.resolve("tuesday.yaml"), text);
        Path made = folder.resolve("tuesday.html");
        run("page", mine.toString(), "-o", made.toString());

        for (int step = 1; step <= 4; step++) {
            tab.navigate(OpenedPage.NOWHERE);
            tab.navigate(made.toUri() + Story.link(step));
            assertThat(tab.getByTestId("own-title")).containsText("“Our Tuesday”");
        }
        Story story = Story.of(tab).predict("half").start().untilCounted();
        assertThat(tab.locator(".results"))
                .containsText("peekaboo compare tuesday.yaml --arm leans --arm notices --fork first-push");
        story.open(2);
        assertTrue(tab.url().contains("scenario=tuesday"), tab.url());
        assertTrue(tab.url().contains("arm=waits&beside=leans"), tab.url());
        // Without a still face there, that step is told as ever.
        story.open(5);
        assertThat(tab.getByTestId("own-title")).hasCount(0);
    }

    private static void run(String... arguments) throws Exception {
        Process process =
                InJar.asked(List.of(arguments)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
        assertEquals(0, process.exitValue(), said);
    }

    /** Whoever turns something sees what came of it for a hundred babies. */
    @ParameterizedTest
    @CsvSource({"390, 844", "844, 390", "1366, 768"})
    void whatAHundredBabiesDo_staysInViewBesideEverySlider(int width, int height, Page tab) {
        tab.setViewportSize(width, height);
        Story story = Story.shared(tab, "#step=6&scenario=peek-a-boo");
        Locator sliders = tab.locator(".sliders input[type=range]");
        for (Locator slider : List.of(sliders.first(), sliders.last())) {
            slider.evaluate("slider => slider.scrollIntoView({ block: 'center', behavior: 'instant' })");
            tab.waitForTimeout(100);
            BoundingBox told = story.part("soon").boundingBox();
            assertTrue(told.y >= 0 && told.y + told.height <= slider.boundingBox().y, () -> "stands at " + told.y);
        }
    }
}
