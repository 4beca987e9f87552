package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.InChromium;
import peekaboo.browser.Keyboard;
import peekaboo.browser.SharedLink;
import peekaboo.browser.Story;

/** You are the caregiver, by keyboard alone. */
@ExtendWith(InChromium.class)
class PlayedIT {
    private static final int PLAYED_STEP = 3;

    /** So many times as fast, only to save the test time. */
    private static final int TIME_LAPSE = 8;

    /** Runs the shown session to its end and says its digest. */
    private static final String DIGEST = """
            () => {
                const run = peekaboo.page.shown.player.lanes[0].run;
                run.reach(run.total - 1);
                return peekaboo.digestOf(run.handle);
            }
            """;

    @Test
    void keysAlone_playToTheEndAndMakeTheRecordOfTheirActs(Page tab) {
        tab.clock().install();
        Story story = Story.at(tab, PLAYED_STEP);
        Keyboard keyboard = new Keyboard(tab);

        keyboard.reach("answer-soon").press("Enter").reach("step-play").press("Enter");
        tab.evaluate("times => peekaboo.page.shown.player.setSpeed(times)", TIME_LAPSE);
        keyboard.press("3");
        pass(tab, 8);
        keyboard.press("1");
        pass(tab, 9);
        keyboard.press("2");
        pass(tab, 6);
        keyboard.reach("act-lean-in").press("Enter");
        pass(tab, 20);
        keyboard.press("1");
        pass(tab, 50);

        assertThat(story.part("together").locator("tbody td")).hasCount(6);
        assertThat(tab.locator(".followed [data-kind]").first()).isVisible();
        keyboard.reach("played-others").press("Enter");
        assertThat(story.part("together").locator("tbody td")).hasCount(18);
        assertThat(story.part("returns")).isVisible();
        assertTrue(tab.locator("[data-test=returns] path[fill='#009E73'], [data-test=returns] path[stroke-width='3']")
                        .count()
                > 0);
        Object played = tab.evaluate(DIGEST);
        keyboard.reach("live-open").press("Enter");
        assertEquals(Story.SANDBOX, story.step());
        SharedLink link = SharedLink.of(tab.url());
        assertEquals("you", link.value("arm"));
        assertEquals(played, tab.evaluate(DIGEST));
        assertEquals(played, link.digestOfText());
    }

    private static void pass(Page tab, int seconds) {
        tab.clock().runFor(seconds * 1000L / TIME_LAPSE);
    }
}
