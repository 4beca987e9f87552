package peekaboo.browser.everyone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.browser.InChromium;
import peekaboo.browser.Keys;
import peekaboo.browser.Languages;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** The page in each of its languages, where {@link EveryScreenIT} does not come. */
@ExtendWith(InChromium.class)
class LanguageIT {
    static List<String> languages() {
        return Languages.all();
    }

    /** Fails as long as the page speaks one language alone. */
    @Test
    void languages_areTwoAtLeast() {
        assertTrue(languages().size() >= 2, languages()::toString);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsOfARun_areWordsAndNoKeys(String language, Page tab) {
        for (String scenario : List.of("peek-a-boo", "still-face")) {
            Story story = Story.shared(tab, "#step=6&scenario=" + scenario + "&lang=" + language);
            for (int tick = 0; tick < 600; tick += 60) {
                story.scrubTo(tick);
                assertEquals(List.of(), Keys.shown(tab), scenario + ", tick " + tick);
            }
            story.openAll("details");
            int events = Math.min(8, tab.locator(".events button").count());
            for (int event = 0; event < events; event++) {
                Locator reason = tab.locator(".events button").nth(event);
                if (event == 0) {
                    reason.click();
                } else {
                    // Without the browser's wait for parts to stand still: it is the words that are looked at.
                    reason.dispatchEvent("click");
                }
                tab.locator("dialog.why[open]").waitFor();
                assertEquals(List.of(), Keys.shown(tab), scenario + ", why of event " + event);
                story.part("why-close").dispatchEvent("click");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void presentersWindowAndWhatIsPrinted_areWordsAndNoKeys(String language, Page tab) {
        tab.addInitScript("globalThis.print = () => {};");
        Story story = Story.shared(tab, "#step=2&lang=" + language);
        for (String sheet : List.of("print-handout", "print-cue", "print-seeds", "print-guide")) {
            story.openMenu().press(sheet);
            assertEquals(List.of(), Keys.shown(tab), sheet);
        }
        OpenedPage.in(tab, "#presenter&lang=" + language);

        assertEquals(List.of(), Keys.shown(tab), "presenter's window");
    }

    @Test
    void chosenLanguage_isSpokenAtOnceAndKeptInTheLink(Page tab) {
        Story story = Story.at(tab, 1);
        for (String language : languages().subList(1, languages().size())) {
            String before = story.title().textContent();
            story.part("language").selectOption(language);

            assertEquals(language, tab.locator("html").getAttribute("lang"));
            assertTrue(!before.equals(story.title().textContent()), before);
            assertTrue(tab.url().contains("lang=" + language), tab::url);
            assertEquals(List.of(), Keys.shown(tab));
        }
    }
}
