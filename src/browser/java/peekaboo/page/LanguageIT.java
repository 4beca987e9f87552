package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in each of its languages. */
@ExtendWith(InChromium.class)
class LanguageIT {
    private static final Path STRINGS = Path.of("src/main/resources/peekaboo/page/strings.json");

    /** Texts and labels on the page that are keys of the strings, or look like keys for which there are no words. */
    private static final String KEYS_SHOWN = """
            () => {
                const isKey = (text) => /^[a-z][\\w-]*(\\.[\\w-]+)+$/.test(text) || (text.includes('.') && peekaboo.page.hasWords(text));
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
                    (node) => (node.parentElement.closest('script, textarea, code') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
                const seen = [];
                while (walker.nextNode()) {
                    seen.push(walker.currentNode.data.trim());
                }
                for (const element of document.body.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
                    seen.push(...['aria-label', 'title', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''));
                }
                return seen.filter((text) => isKey(text) || /\\{\\w+\\}/.test(text));
            }
            """;

    static List<String> languages() throws IOException {
        Object languages = JSON.std.mapFrom(Files.readString(STRINGS)).get("languages");
        return ((List<?>) Objects.requireNonNull(languages))
                .stream()
                        .map(one -> (String) Objects.requireNonNull(((Map<?, ?>) one).get("code")))
                        .toList();
    }

    /** Fails as long as the page speaks one language alone. */
    @Test
    void languages_areTwoAtLeast() throws IOException {
        assertTrue(languages().size() >= 2, languages()::toString);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStep_showsWordsAndNoKeys(String language, Page tab) {
        Story story = Story.shared(tab, "#step=1&lang=" + language);
        for (int step = 1; step <= Story.STEPS; step++) {
            story.open(step);
            assertEquals(language, tab.locator("html").getAttribute("lang"));
            assertEquals(List.of(), tab.evaluate(KEYS_SHOWN), "step " + step);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsOfARun_areWordsAndNoKeys(String language, Page tab) {
        for (String scenario : List.of("peek-a-boo", "still-face")) {
            Story story = Story.shared(tab, "#step=6&scenario=" + scenario + "&lang=" + language);
            tab.reload();
            for (int tick = 0; tick < 600; tick += 40) {
                story.scrubTo(tick);
                assertEquals(List.of(), tab.evaluate(KEYS_SHOWN), scenario + ", tick " + tick);
            }
            story.openAll("details");
            int events = Math.min(12, tab.locator(".events button").count());
            for (int event = 0; event < events; event++) {
                tab.locator(".events button").nth(event).click();
                assertEquals(List.of(), tab.evaluate(KEYS_SHOWN), scenario + ", why of event " + event);
                story.press("why-close");
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
            assertEquals(List.of(), tab.evaluate(KEYS_SHOWN), sheet);
        }
        OpenedPage.in(tab, "#presenter&lang=" + language);
        tab.reload();

        assertEquals(List.of(), tab.evaluate(KEYS_SHOWN), "presenter's window");
    }

    @Test
    void chosenLanguage_isSpokenAtOnceAndKeptInTheLink(Page tab) throws IOException {
        Story story = Story.at(tab, 1);
        for (String language : languages().subList(1, languages().size())) {
            String before = story.title().textContent();
            story.part("language").selectOption(language);

            assertEquals(language, tab.locator("html").getAttribute("lang"));
            assertTrue(!before.equals(story.title().textContent()), before);
            assertTrue(tab.url().contains("lang=" + language), tab::url);
            assertEquals(List.of(), tab.evaluate(KEYS_SHOWN));
        }
    }
}
