package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.browser.Axe;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Keyboard;
import peekaboo.browser.Keys;
import peekaboo.browser.Misfits;
import peekaboo.browser.Story;
import peekaboo.browser.Tasks;
import peekaboo.calendar.TogetherStudy;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** The step "Again and again": walked without a mouse, with the numbers of the study that {@code compare} runs. */
@ExtendWith(InChromium.class)
class AgainIT {
    private static final int TIMES = 60;
    private static final List<String> ARMS = List.of("mends-most", "mends-half", "mends-few");

    @Test
    void byKeyboardAlone_fromTheNoteToTheEnd(Page tab) throws IOException {
        Story story = Story.at(tab, Story.AGAIN);
        Keyboard keyboard = new Keyboard(tab);
        Locator note = tab.locator(".flow .note");
        assertThat(note).containsText("No number here is about your child. You can skip it.");
        assertThat(tab.getByTestId("beads")).hasCount(0);
        assertTrue(
                (Boolean)
                        note.evaluate(
                                "note => Boolean(note.compareDocumentPosition(document.querySelector('.ask')) & Node.DOCUMENT_POSITION_FOLLOWING)"));

        keyboard.reach("answer-half").press("Enter").reach("step-play").press("Enter");
        story.untilStrung("again-meet");
        assertStringsOfTheMiddle(tab);
        assertThat(tab.locator(".found").first())
                .containsText("You said: “About half”. Shown is the pair in the middle");
        assertEquals(List.of(), Axe.barriers(tab));
        assertEquals(List.of(), Misfits.on(tab));

        openTheThird(story, keyboard);

        keyboard.reach("again-meet").press("Enter");
        assertThat(tab.locator(".dot-row")).hasCount(ARMS.size());
        assertThat(tab.locator(".dot-row").first().locator("circle")).hasCount(20);
        assertThat(tab.locator(".found")).hasCount(2);
        keyboard.reach("again-go-on");
        Tasks.assertShort(tab, () -> {
            keyboard.press("Enter");
            story.untilStrung("step-next");
        });
        assertThat(story.part("string-from-now-on").locator(".bead")).hasCount(TIMES);
        assertThat(tab.locator(".flow"))
                .containsText("One caregiver’s answers explain a small part of who a child becomes.");
        assertThat(tab.locator(".found").last()).containsText("learned anew");
        assertEquals(List.of(), Axe.barriers(tab));
        assertEquals(List.of(), Keys.shown(tab));
        keyboard.reach("step-next").press("Enter");
        assertEquals(Story.SANDBOX, story.step());
    }

    /** A bead opens what it stands for, and leads back to where it was. */
    private static void openTheThird(Story story, Keyboard keyboard) {
        story.part("beads").nth(2).focus();
        keyboard.press("ArrowRight").press("ArrowRight").press("Enter");
        assertThat(story.tab().locator(".lane-title")).containsText("A caregiver who seldom mends one. Time 3: ");
        assertThat(story.part("player-clock")).containsText("/ 3:00");
        assertTrue(story.tab().url().contains("#step=7&looks="), story.tab()::url);
        keyboard.reach("again-back").press("Enter");
        assertThat(story.part("beads").nth(2)).isFocused();
        assertThat(story.part("beads").nth(2)).hasAttribute("aria-valuenow", "3");
        assertThat(story.part("player-play")).hasCount(0);
    }

    /** Shown is the pair in the middle of all forty, with the number that the study says. */
    private static void assertStringsOfTheMiddle(Page tab) throws IOException {
        String text = Files.readString(Path.of("scenarios", "again-and-again.yaml"));
        TogetherStudy study = new TogetherStudy((Scenario) ScenarioReader.read("again-and-again.yaml", text));
        assertEquals(0, study.advance(List.of(0, 1, 2), TIMES, Integer.MAX_VALUE));
        for (int arm = 0; arm < ARMS.size(); arm++) {
            int string = arm;
            int middle = study.middle(arm, 0, TIMES);
            Locator shown = tab.getByTestId("string-" + ARMS.get(arm));
            List<String> kinds = IntStream.range(0, TIMES)
                    .mapToObj(session -> study.found(string, middle, session))
                    .map(found ->
                            "bead bead-" + (!found.isKnown() ? "unknown" : found.isTogether() ? "together" : "apart"))
                    .collect(Collectors.toCollection(ArrayList::new));
            assertEquals(kinds, shown.locator(".bead").evaluateAll("beads => beads.map(bead => bead.className)"));
            assertThat(shown.locator(".string-count"))
                    .hasText("together in " + study.together(arm, middle, 0, TIMES) + " of 60");
        }
    }

    /** Workers count, or the page by itself where a browser lets none work; one that ends too soon is made up for. */
    @Test
    void withAndWithoutWorkers_theSameIsTold(Chromium chromium) {
        String withWorkers = told(chromium, "");
        String refused = told(chromium, "globalThis.Worker = class { constructor() { throw new Error('refused'); } };");
        String ending = told(chromium, """
                globalThis.Worker = class extends Worker {
                    asked = 0;
                    postMessage(calls) {
                        return this.asked++ < 9 ? super.postMessage(calls) : this.onerror(new Event('error'));
                    }
                };
                """);
        assertEquals(withWorkers, refused);
        assertEquals(withWorkers, ending);
    }

    /** All that the step tells up to its end, in a browser that is changed by a script. */
    private static String told(Chromium chromium, String changed) {
        try (Page tab = chromium.newTab()) {
            tab.addInitScript(changed);
            Story story = Story.at(tab, Story.AGAIN);
            story.predict("half").press("step-play");
            story.untilStrung("again-meet");
            // Where workers are let work, it was they that did; they are gone with the step.
            assertEquals(changed.isEmpty(), !tab.workers().isEmpty());
            String told = tab.locator("#step").innerText();
            String beads = (String)
                    tab.evaluate("[...document.querySelectorAll('.bead')].map((bead) => bead.className).join(' ')");
            story.part("again-meet").click();
            story.untilStrung("again-go-on");
            told += tab.locator("#step").innerText();
            story.part("again-go-on").click();
            story.untilStrung("step-next");
            told += tab.locator("#step").innerText();
            story.press("step-next");
            tab.waitForCondition(() -> tab.workers().isEmpty());
            return told + beads;
        }
    }

    @Test
    void step_canBeSkipped(Page tab) {
        Story story = Story.at(tab, Story.AGAIN).press("again-skip");
        assertEquals(Story.SANDBOX, story.step());
    }

    @ParameterizedTest
    @CsvSource({"#step=6, 7", "#step=7, 6", "#step=again, 6", "#step=5, 5", "#step=8, 7"})
    void links_openTheStepsThatTheyAlwaysOpened(String link, int place, Page tab) {
        assertEquals(place, Story.shared(tab, link).step());
    }
}
