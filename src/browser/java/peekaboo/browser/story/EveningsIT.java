package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.Axe;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.SharedLink;
import peekaboo.browser.Story;

/** Evenings: what they try can be tried, an order of one's own is followed and kept, and who presents sees the script. */
@ExtendWith(InChromium.class)
class EveningsIT {
    /** Each what-if of each evening as a link. */
    private static final String LINKS = """
            () => peekaboo.page.evenings.flatMap((evening) => evening.whatIfs.map((_, n) => peekaboo.page.whatIfLink(evening, n, [["lang", "en"]])))
            """;

    /** What of a link is not shown as it asks, once it has been followed: nothing, where all is well. */
    private static final String FOLLOWED = """
            async (link) => {
                location.hash = link;
                const asked = new URLSearchParams(link.slice(1));
                const sets = asked.getAll('set');
                const told = (text) => `${link}: ${text}`;
                for (let wait = 0; wait < 200; wait++) {
                    await new Promise((go) => setTimeout(go, 20));
                    const player = peekaboo.page.shown.player;
                    const run = player?.lanes[0].run;
                    if (!run || run.plan.name !== asked.get('scenario') || Object.keys(run.plan.changes).length !== sets.length) {
                        continue;
                    }
                    const made = Object.entries(run.plan.changes).map(([path, value]) => `${path}=${value}`);
                    if (made.join() !== sets.join() || document.querySelector('[data-test="link-wrong"]') || !run.plan.ok) {
                        continue;
                    }
                    player.lanes.forEach((lane) => lane.run.reach(lane.run.total - 1));
                    const arms = player.lanes.map((lane) => lane.run.armName).join();
                    const wanted = [asked.get('arm'), asked.get('beside')].filter(Boolean).join();
                    return arms === wanted && player.lanes.every((lane) => lane.run.ticks > 100) ? '' : told(arms);
                }
                return told('not shown');
            }
            """;

    @Test
    void whatIfs_runWithoutComplaint(Page tab) {
        OpenedPage page = OpenedPage.in(tab, "#step=1&lang=en");
        Story.of(tab);
        List<?> links = (List<?>) Objects.requireNonNull(tab.evaluate(LINKS));

        assertEquals(18, links.size());
        // One of each evening's three; all of them where more is tried.
        for (int place = 0; place < links.size(); place += 3) {
            assertEquals("", tab.evaluate(FOLLOWED, links.get(place)));
        }
        assertEquals(List.of(), page.complaints());
    }

    @Tag("hostile")
    @Test
    void allWhatIfs_runWithoutComplaint(Page tab) {
        OpenedPage page = OpenedPage.in(tab, "#step=1&lang=en");
        Story.of(tab);
        for (Object link : (List<?>) Objects.requireNonNull(tab.evaluate(LINKS))) {
            assertEquals("", tab.evaluate(FOLLOWED, link));
        }
        assertEquals(List.of(), page.complaints());
    }

    @Test
    void whatIf_isOpenedFromItsScript(Page tab) {
        Story story = Story.at(tab, 1).openMenu().press("evenings").press("evening-message");
        story.press("what-if-message-1");

        assertThat(tab.locator("#evenings")).isHidden();
        assertThat(story.part("link-changes")).containsText("infant.sensitivity");
        assertEquals(Story.SANDBOX, story.step());
    }

    @Test
    void eveningOfOnesOwn_isFollowedAndKept(Page tab) {
        Story story = Story.at(tab, 1).openMenu().press("evenings").openAll(".evenings details");
        assertEquals(List.of(), Axe.barriers(tab));
        story.part("mine-add").selectOption("many");
        story.part("mine-add").selectOption("evening-message");
        tab.locator(".mine li").nth(1).getByRole(AriaRole.BUTTON).first().click();
        story.part("mine-help").fill("Line 0800 123");
        story.part("mine-help").blur();
        story.press("mine-begin");

        assertEquals(1, story.step());
        tab.keyboard().press("n");
        assertEquals(2, story.step());
        tab.keyboard().press("n");
        assertEquals(4, story.step());
        tab.keyboard().press("p");
        assertEquals(2, story.step());
        SharedLink link = SharedLink.of(tab.url());
        assertEquals("evening-message,many", link.value("evening"));
        assertEquals("Line 0800 123", link.value("help"));

        Story opened = Story.shared(tab, "#evening=many,turning&help=Line&lang=de");
        assertEquals(4, opened.step());
        tab.keyboard().press("n");
        assertEquals(1, opened.step());
        assertThat(opened.part("link-wrong")).hasCount(0);
    }

    @Test
    void wrongEvening_isToldInASentenceAndTheRestIsKept(Page tab) {
        Story story = Story.shared(tab, "#step=2&evening=many,nowhere&help=" + "9".repeat(61));

        assertEquals(2, story.step());
        assertThat(story.part("link-wrong")).hasCount(1);
        assertThat(story.part("link-wrong")).containsText("nowhere");
        assertThat(story.part("link-wrong")).containsText("More of this link");
    }

    @Test
    void presentersWindow_hasTheScriptAndTriesItsWhatIfs(Page tab) {
        Story story = Story.shared(tab, "#step=2&evening=evening-message&help=Line%200800%20123");
        Page notes = tab.waitForPopup(() -> story.openMenu().press("presenter"));

        assertThat(notes.getByTestId("presenter-evening")).containsText("Turning away is a message");
        notes.getByTestId("what-if-message-2").click();
        assertThat(story.part("link-changes")).containsText("arms.attuned.intensity");
        notes.evaluate("() => (globalThis.print = () => {})");
        notes.getByTestId("presenter-print-cue").click();
        assertTrue(Objects.requireNonNull(notes.locator("#printable").textContent())
                .contains("Line 0800 123"));
        notes.close();
    }
}
