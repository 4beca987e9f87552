package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** The scene that must be right: from the push on one goes on and one notices; bets are answered; who stops is offered the reunion. */
@ExtendWith(InChromium.class)
class NoticingIT {
    /** How fast time goes a while before the noticing, at it, and at it where motion is to be calm; of the speed of life. */
    private static final String PACES = """
            () => {
                const { player } = peekaboo.page.shown;
                player.pause();
                player.setSpeed(1);
                const pace = (tick) => ((player.at = tick), Math.round(100 * player.pace()) / 100);
                const paces = [pace(player.options.moment - 8), pace(player.options.moment)];
                document.documentElement.classList.add('calm');
                paces.push(pace(player.options.moment));
                document.documentElement.classList.remove('calm');
                return paces;
            }
            """;

    private static Story mended(Page tab) {
        Story story = Story.at(tab, 2);
        story.predict("second").speed("16").scrubTo(228).start().press("step-mend");
        return story;
    }

    @Test
    void noticing_slowsTimeAndHasItsCaption(Page tab) {
        Story story = mended(tab);
        assertEquals("[1, 0.33, 1]", String.valueOf(tab.evaluate(PACES)));
        int moment = (Integer) tab.evaluate("peekaboo.page.shown.player.options.moment");
        story.scrubTo(moment);

        assertThat(tab.locator(".caption-event").nth(1)).containsText("The caregiver notices the");
        assertEquals(
                List.of("This time I go on", "This time I notice"),
                tab.locator(".lane-title").allTextContents());
        List<?> acts = (List<?>) Objects.requireNonNull(tab.evaluate("""
                peekaboo.page.shown.player.lanes.map(({ run }) => run.frame(peekaboo.page.shown.player.options.moment).act)
                """));
        assertTrue(!acts.get(0).equals("wait") && acts.get(1).equals("wait"), acts::toString);
    }

    @Test
    void endOfTheScene_isTheFindingAgainWithACard(Page tab) {
        Story story = mended(tab);
        tab.locator(".mended").waitFor();

        assertThat(story.part("repair-card")).containsText("I am here.");
        assertThat(tab.locator(".mended")).containsText("the baby looked back by itself");
        assertThat(story.part("step-next")).isVisible();
    }

    @Test
    void betByHandOnThePageOrInTheRoom_isOneTallyAndAnswered(Page tab) {
        Story story = Story.at(tab, 2);
        story.press("player-play");
        assertEquals(false, tab.evaluate("peekaboo.page.shown.player.playing"));
        tab.keyboard().press("h");
        story.press("public-more-2").press("public-more-2").press("hands-go");
        story.press("hands").press("hands-first");
        assertThat(story.part("hands-count-second")).hasText("2");
        story.speed("16").scrubTo(228).start();

        assertThat(tab.locator(".found").first())
                .containsText(
                        "The room: “When I wait” 1, “When I lean in” 2, “About the same” 0. The baby was away for");
    }

    @Test
    void whoStopsAtTheStillFace_isOfferedTheReunion(Page tab) {
        Story story = Story.at(tab, 5);
        story.predict("time").start();
        story.scrubTo(560);
        tab.evaluate("peekaboo.page.shown.player.play()");
        story.press("player-play").press("to-reunion");

        assertThat(tab.locator(".part")).containsText("The reunion");
        assertThat(story.part("stopped")).hasCount(0);
    }
}
