package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.Axe;
import peekaboo.browser.InChromium;
import peekaboo.browser.SharedLink;
import peekaboo.browser.Story;

/** How the two look is chosen once, kept from scene to scene, and carried by links. */
@ExtendWith(InChromium.class)
class LooksIT {
    private static final String LOOKS = "6.tufts.black_5.scarf.black.glasses";
    private static final String DIGEST = """
            () => {
                const { run } = peekaboo.page.shown.player.lanes[0];
                run.reach(run.total - 1);
                return peekaboo.digestOf(run.handle);
            }
            """;

    @Test
    void looksOfALink_areShownInEveryStepAndGoOnInItsLink(Page tab) {
        Story story = Story.shared(tab, "#step=1&looks=" + LOOKS);
        assertDressed(tab, 6, 5);
        story.open(2);

        assertDressed(tab, 6, 5);
        assertEquals(2, tab.locator(".caregiver.skin-5").count());
        assertTrue(tab.url().contains("&looks=" + LOOKS), tab.url());
        assertThat(story.part("link-wrong")).hasCount(0);
    }

    @Test
    void looksThatAreChosen_areDrawnAtOnceAndChangeNothingThatHappens(Page tab) {
        Story story = Story.shared(tab, "#step=1&looks=" + LOOKS);
        Object before = tab.evaluate(DIGEST);
        story.openMenu().press("looks");
        assertEquals(List.of(), Axe.barriers(tab));
        story.press("skin-baby-1").press("skin-caregiver-2");
        story.part("looks-caregiver").getByTestId("looks-hair").selectOption("long");
        story.part("looks-glasses").uncheck();
        story.part("looks-beard").check();
        story.press("looks-close");

        assertDressed(tab, 1, 2);
        tab.waitForURL(address -> address.contains("looks=1.tufts.black_2.long.black.beard"));
        assertEquals(before, tab.evaluate(DIGEST));
        // What was printed goes when the browser has it; here it stays.
        tab.evaluate("() => { globalThis.print = () => {}; }");
        story.openMenu().press("print-handout");
        assertThat(tab.locator("#printable .infant")).hasClass(Pattern.compile("\\bskin-1\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#looks=zzz", "#step=2&looks=7.wisp.brown_1.short.black"})
    void looksThatAreNone_getASentence(String fragment, Page tab) {
        Story story = Story.shared(tab, fragment);

        assertThat(story.part("link-wrong")).containsText("looks");
        assertThat(tab.locator(".scene .infant").first()).hasClass(Pattern.compile("\\bskin-[1-6]\\b"));
    }

    @Test
    void openedWithoutLooks_theTwoAreOthersFromTimeToTime(Page tab) {
        Set<String> first = new HashSet<>();
        for (int opening = 0; opening < 3; opening++) {
            Story.at(tab, 1);
            tab.waitForURL(address -> address.contains("&looks="));
            first.add(SharedLink.of(tab.url()).value("looks"));
        }
        assertTrue(first.size() > 1, first::toString);
    }

    private static void assertDressed(Page tab, int baby, int caregiver) {
        assertThat(tab.locator("#step .infant").first()).hasClass(Pattern.compile("\\bskin-" + baby + "\\b"));
        assertThat(tab.locator("#step .caregiver").first()).hasClass(Pattern.compile("\\bskin-" + caregiver + "\\b"));
    }
}
