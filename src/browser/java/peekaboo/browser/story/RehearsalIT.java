package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Misfits;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** An evening tried beforehand: by a facilitator with nothing but a clicker, and by somebody with a thumb on a phone. */
@ExtendWith(InChromium.class)
class RehearsalIT {
    private static final int MOST_PRESSES = 60;

    /** Of each string of the step "Again and again". */
    private static final int SESSIONS = 60;

    /** Of the page's time between two presses; scenes go faster than anybody can ask for, only to save the test time. */
    private static final long PRESS_MILLIS = 500;

    private static final String PLAYS = "() => Boolean(peekaboo.page.shown.player?.playing)";

    private static final String FASTEST = "() => peekaboo.page.shown.player?.setSpeed(64)";

    private static final double PATIENCE_MILLIS = 60_000;

    /** What stands below the picture: whoever waits for the counting is told how far it is. */
    private static final String COUNTING = "[aria-busy=true]";

    private static final String PICTURE = "document.querySelector('.picture')?.getBoundingClientRect()";

    @Test
    void facilitator_goesThroughTheStoryByClickerAlone(Chromium chromium) {
        Page tab = chromium.newTab();
        tab.clock().install();
        OpenedPage page = OpenedPage.in(tab, "");
        Story story = Story.of(tab);
        tab.keyboard().press("f");
        List<Integer> steps = new ArrayList<>();
        boolean hasLearnt = false;
        for (int press = 0; press < MOST_PRESSES && story.step() < Story.SANDBOX; press++) {
            if (steps.isEmpty() || steps.get(steps.size() - 1) != story.step()) {
                steps.add(story.step());
                assertEquals(List.of(), Misfits.on(tab), "step " + story.step());
            }
            tab.evaluate(FASTEST);
            tab.keyboard().press("PageDown");
            tab.evaluate(FASTEST);
            untilCounted(tab);
            hasLearnt |= story.part("string-from-now-on").locator(".bead").count() == SESSIONS;
            for (int wait = 0; wait < MOST_PRESSES && (Boolean) Objects.requireNonNull(tab.evaluate(PLAYS)); wait++) {
                tab.clock().runFor(PRESS_MILLIS);
            }
        }

        assertEquals(List.of(1, 2, 3, 4, 5, 6), steps);
        assertEquals(Story.SANDBOX, story.step());
        assertTrue(hasLearnt, "the sixty times were passed over");
        assertTrue(page.complaints().isEmpty(), page.complaints()::toString);
        tab.keyboard().press("PageUp");
        assertEquals(Story.SANDBOX - 1, story.step());
        tab.close();
    }

    /** Counting takes the machine's time, not the page's. */
    private static void untilCounted(Page tab) {
        Locator counting = tab.locator(COUNTING);
        long begun = System.nanoTime();
        while (counting.count() > 0 && (System.nanoTime() - begun) / 1e6 < PATIENCE_MILLIS) {
            tab.clock().runFor(50);
        }
        tab.clock().runFor(PRESS_MILLIS);
    }

    /** On a projector the picture is what is seen: alone it is at least half of the screen's height, and of two each more than a third of its width. */
    @Test
    void stage_showsThePictureLargeAndNoStrips(Page tab) {
        Story story = Story.at(tab, 1);
        tab.keyboard().press("f");

        assertTrue(number(tab, PICTURE + ".height / innerHeight") > 0.5);
        assertEquals(0, number(tab, "document.querySelector('.strips').getBoundingClientRect().height"));
        story.tab().evaluate("() => document.querySelector('[data-test=step-2]').click()");
        assertTrue(number(tab, PICTURE + ".width / innerWidth") > 0.36);
        double before = number(tab, PICTURE + ".width");
        tab.keyboard().press("+");
        assertTrue(number(tab, PICTURE + ".width") >= before - 1);
        tab.keyboard().press("+");
        tab.keyboard().press("f");
        assertTrue(number(tab, "document.querySelector('.strips').getBoundingClientRect().height") > 0);
    }

    /** Large type moves what stands around the picture, never the picture. */
    @Test
    void largeType_leavesThePictureItsSize(Page tab) {
        Story.at(tab, 2);
        tab.setViewportSize(1280, 720);
        double before = number(tab, PICTURE + ".width");
        tab.keyboard().press("+");

        assertTrue(number(tab, PICTURE + ".width") >= before - 1, () -> before + " before");
        tab.keyboard().press("+");
    }

    @Test
    void participant_seesBothFacesOnAPhone(Chromium chromium) {
        Page tab = chromium.newTab(
                new Browser.NewPageOptions().setViewportSize(390, 844).setHasTouch(true));
        Story story = Story.at(tab, 2);
        story.part("answer-first").tap();
        story.part("step-play").tap();
        story.untilStill(".picture");

        assertEquals(2, number(tab, """
                [...document.querySelectorAll('.picture')].filter((one) => {
                    const { top, bottom } = one.getBoundingClientRect();
                    return top >= -1 && bottom <= document.querySelector('.controls').getBoundingClientRect().top + 1;
                }).length"""));
        tab.close();
    }

    @Test
    void participant_seesTheFaceWhilePlayingOnAPhoneOnItsSide(Page tab) {
        Story story = Story.at(tab, 3);
        tab.setViewportSize(844, 390);
        story.predict("soon").start().untilStill(".picture");

        assertEquals(11, number(tab, """
                [...document.querySelectorAll('.picture, .act')].filter((one) => {
                    const { top, bottom } = one.getBoundingClientRect();
                    return top >= -1 && bottom <= innerHeight + 1;
                }).length"""));
    }

    /** The browser's own way back leads to the step before, with what was written still there. */
    @Test
    void backAndForward_leadToTheStepsAndKeepWhatWasWritten(Page tab) {
        Story story = Story.at(tab, Story.SANDBOX);
        story.press("more-text");
        story.part("scenario-text").fill("title: not yet run");
        story.open(1);
        assertEquals(1, story.step());
        tab.goBack();
        story.part("scenario-text").waitFor();

        assertEquals(Story.SANDBOX, story.step());
        assertEquals("title: not yet run", story.part("scenario-text").inputValue());
        tab.goForward();
        tab.locator(".step-turning").waitFor();
        assertEquals(1, story.step());
    }

    /**
     * On a phone on its side, too, what came out is what one sees. Opened anew in the same tab, the page has what it counted, and needs
     * not count again.
     */
    @Test
    void thousand_isSeenOnAPhoneOnItsSide_andStillThereAfterAReload(Page tab) {
        Story story = Story.at(tab, 4);
        tab.setViewportSize(844, 390);
        story.predict("half").start().untilCounted().untilStill(".big-count");

        assertEquals(2, number(tab, """
                [...document.querySelectorAll('.big-count')].filter((one) => {
                    const { top, bottom } = one.getBoundingClientRect();
                    return top >= 0 && bottom <= innerHeight;
                }).length"""));
        List<String> found = tab.locator(".finding p").allTextContents();
        tab.reload();
        story.untilCounted();

        assertEquals(found, tab.locator(".finding p").allTextContents());
        assertEquals(0, story.part("step-play").count());
        story.openAll("[data-test=curve]");
        assertTrue(tab.locator(".chart svg path").count() > 2);
    }

    @Test
    void sandbox_tellsHowManyOfAHundredAreBack(Page tab) {
        Story story = Story.at(tab, Story.SANDBOX);
        story.part("soon").locator("b").first().waitFor();

        assertTrue(story.part("soon").textContent().matches(".*A caregiver who waits: \\d+\\."));
    }

    private static double number(Page tab, String script) {
        return ((Number) Objects.requireNonNull(tab.evaluate("() => " + script))).doubleValue();
    }
}
