package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.browser.InChromium;
import peekaboo.browser.Keyboard;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** The story can be walked from its first step to the sandbox. */
@ExtendWith(InChromium.class)
class StoryIT {
    /** Ticks before the end of the minute that two caregivers are seen side by side. */
    private static final int NEARLY_A_MINUTE = 228;

    /** Ticks before the end of the reunion. */
    private static final int NEARLY_REUNITED = 1420;

    @Test
    void wholeStory_leadsToTheSandboxWithoutComplaintOrRequest(Page tab) {
        OpenedPage page = OpenedPage.in(tab, "");
        Story story = Story.of(tab);

        turningAway(story);
        twoCaregivers(story);
        youAreTheCaregiver(story);
        aThousandTimes(story);
        stillFace(story);
        assertEquals(Story.AGAIN, story.step());
        story.press("again-skip");

        assertEquals(Story.SANDBOX, story.step());
        assertThat(story.part("sandbox-scenario")).isVisible();
        assertThat(story.part("player-play")).isVisible();
        assertTrue(page.complaints().isEmpty(), page.complaints()::toString);
        assertTrue(page.strangers().isEmpty(), page.strangers()::toString);
    }

    private static void turningAway(Story story) {
        assertEquals(1, story.step());
        story.speed("16")
                .start()
                .predict("wait")
                .press("step-other")
                .untilFound(4)
                .predict("less")
                .goOn();
    }

    private static void twoCaregivers(Story story) {
        assertEquals(2, story.step());
        story.predict("first").speed("16").scrubTo(NEARLY_A_MINUTE).start();
        story.press("step-mend").goOn();
    }

    private static void youAreTheCaregiver(Story story) {
        assertEquals(3, story.step());
        story.predict("soon")
                .start()
                .press("act-play")
                .press("act-wait")
                .press("live-finish")
                .goOn();
    }

    private static void aThousandTimes(Story story) {
        assertEquals(4, story.step());
        story.predict("half").start().untilCounted();
        assertThat(story.tab().locator(".dot-field b").first()).hasText("Goes on (intrusive)");
        // Whoever comes back finds what was counted.
        story.open(1).open(4);
        story.openAll("[data-test=report-words]");
        assertThat(story.tab().locator(".finding")).isVisible();
        story.goOn();
    }

    private static void stillFace(Story story) {
        assertEquals(5, story.step());
        story.predict("smiles")
                .press("step-skip")
                .speed("16")
                .scrubTo(NEARLY_REUNITED)
                .press("player-play")
                .goOn();
    }

    /** A button that goes away when it is pressed hands the focus on, and never to nothing. */
    @ParameterizedTest
    @CsvSource({"1, ''", "4, half", "5, time"})
    void buttonThatGoesAway_handsTheFocusOn(int step, String answer, Page tab) {
        Story.at(tab, step);
        Keyboard keyboard = new Keyboard(tab);
        if (!answer.isEmpty()) {
            keyboard.reach("answer-" + answer).press("Enter");
        }
        keyboard.reach("step-play").press("Enter");
        tab.waitForFunction("() => !document.querySelector('[data-test=step-play]')");

        assertEquals(true, tab.evaluate("() => document.activeElement !== document.body"), "step " + step);
    }
}
