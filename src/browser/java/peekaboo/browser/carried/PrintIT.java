package peekaboo.browser.carried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** What is printed: a handout of what is on the screen, two cards, the facilitator's guide. */
@ExtendWith(InChromium.class)
class PrintIT {
    private static final List<String> PAPERS = List.of("A4", "Letter");

    /** How many ids of what is printed are there twice: a drawing would be filled with the colours of another. */
    private static final String TWICE = """
            () => {
                const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
                return ids.length - new Set(ids).size;
            }
            """;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @BeforeEach
    void printNothing(Page tab) {
        // The tests look at what would be printed.
        tab.addInitScript("globalThis.print = () => {};");
    }

    /** The German ones, whose words are longer, are among the usual tests. */
    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7})
    void handout_isOneSheetWithTheQuestions(int step, Page tab) {
        Story.at(tab, step).openMenu().press("print-handout");

        assertEveryLineIsSeen(tab, ".sheet-handout ol li");
        assertOneSheet(tab, "print-handout");
    }

    @Test
    void handoutsInGerman_areOneSheetEachAsWell(Page tab) {
        Story story = Story.shared(tab, "#step=1&lang=de");
        for (int step : new int[] {1, 2, 3, 5, Story.AGAIN, Story.SANDBOX}) {
            tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            story.open(step).openMenu().press("print-handout");

            assertEveryLineIsSeen(tab, ".sheet-handout ol li");
            assertOneSheet(tab, "print-handout");
        }
    }

    /** A handout is printed before the evening, too: it does not show two who have not begun. */
    @Test
    void handoutOfTwoAnswers_comparesThemBeforeAnybodyHasPlayed(Page tab) {
        Story story = Story.at(tab, 2);
        story.openMenu().press("print-handout");

        assertEquals(2, tab.locator(".sheet-lane .strips").count());
        assertTrue(tab.locator(".sheet-lane > p").first().textContent().startsWith("1:00"), printable(tab));
        endPrinting(tab);
        assertEquals("0:00", story.clock());
        assertTrue(story.caption().length() > 10, story::caption);
    }

    @Test
    void handoutOfTheMending_hasTheTwoItIsComparedWith(Page tab) {
        Story story = Story.at(tab, 2).predict("first").speed("16").start();
        story.press("step-mend").speed("16").scrubTo(100);
        story.openMenu().press("print-handout");

        assertEquals(3, tab.locator(".sheet-lane h2").count());
        assertEquals(3, tab.locator(".sheet-lane .strips").count());
        assertTrue(Set.copyOf(tab.locator(".sheet-lane h2").allTextContents()).size() == 3, () -> printable(tab));
        assertOneSheet(tab, "print-handout");
    }

    @Test
    void handoutOfAThousand_holdsTheDotsAndTheQuestions(Page tab) {
        Story.at(tab, 4).predict("half").start().untilCounted().openMenu().press("print-handout");

        assertEveryLineIsSeen(tab, ".sheet-handout ol li");
        assertEquals(2, tab.locator(".sheet-handout .dot-field svg").count());
        assertTrue(tab.locator(".sheet-handout .chart svg").isVisible());
        assertOneSheet(tab, "print-handout");
    }

    /** From the menu, from beside the picture, or by the browser's own command: it is one handout. */
    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void handout_isTheSameWhicheverWayItIsPrinted(int step, Page tab) {
        Story story = Story.at(tab, step).scrubTo(80);
        story.openMenu().press("print-handout");
        String byMenu = printable(tab);
        endPrinting(tab);
        story.openAll(".share").press("print");
        String byButton = printable(tab);
        endPrinting(tab);
        tab.evaluate("() => dispatchEvent(new Event('beforeprint'))");

        assertTrue(byMenu.contains("0:20"), byMenu);
        assertEquals(byMenu, byButton);
        assertEquals(byMenu, printable(tab));
    }

    @Test
    void handoutOfTheSandbox_asksAboutItsScenario(Page tab) {
        Story.shared(tab, "#step=6&scenario=still-face-double").openMenu().press("print-handout");

        assertEquals(
                tab.evaluate("() => peekaboo.page.questions('still-face-double')"),
                tab.locator(".sheet-handout ol li").allTextContents());
    }

    @ParameterizedTest
    @CsvSource({"print-cue, de", "print-seeds, de"})
    void card_isOneSheet(String card, String language, Page tab) {
        Story.shared(tab, "#step=1&lang=" + language).openMenu().press(card);

        assertEveryLineIsSeen(tab, "#printable li, #printable p");
        assertOneSheet(tab, card);
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void cardOfEachEvening_isOneSheetWithTheNumberToCall(String language, Page tab) {
        Story story = Story.shared(tab, "#step=1&help=Line%200800%20123&lang=" + language);
        for (Object evening : (List<?>) tab.evaluate("() => peekaboo.page.evenings.map(({ id }) => id)")) {
            story.openMenu().press("evenings").openAll(".evenings details");
            story.press("card-" + evening);

            assertEquals(3, tab.locator(".sheet-card li").count(), evening::toString);
            assertTrue(printable(tab).contains("Line 0800 123"), printable(tab));
            assertSheets(tab, "Letter", 1, 1);
            story.press("evenings-close");
        }
    }

    /** Who cannot read sees it: a pause, and being ready, each on a drawn face. */
    @Test
    void cueCard_hasFaces(Page tab) {
        Story.at(tab, 1).openMenu().press("print-cue");

        for (String part : List.of("cue-pause", "cue-ready")) {
            assertEquals(
                    2, tab.locator("[data-part='" + part + "'] .scene .infant").count(), part);
            assertEquals(0, tab.locator("[data-part='" + part + "'] .gauge").count(), part);
        }
        assertEquals(0L, ((Number) tab.evaluate(TWICE)).longValue());
        assertTrue(printable(tab).contains("Never shake a baby"), printable(tab));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void guide_isPrintedWhole(String language, Page tab) {
        Story.shared(tab, "#step=1&lang=" + language).openMenu().press("print-guide");

        assertGuide(tab);
        assertSheets(tab, "A4", 4, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void guideFromThePresentersWindow_isTheSame(String language, Page tab) {
        OpenedPage page = OpenedPage.in(tab, "#presenter&lang=" + language);
        tab.getByTestId("presenter-print-guide").click();

        assertGuide(tab);
        assertTrue(page.complaints().isEmpty(), page.complaints()::toString);
    }

    private static void assertGuide(Page tab) {
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(6, part(tab, "ten").locator("tbody tr").count());
        assertEquals(9, part(tab, "forty-five").locator("tbody tr").count());
        for (Object scenario : (List<?>) tab.evaluate("() => Object.keys(peekaboo.page.scenarios)")) {
            assertTrue(part(tab, "questions-" + scenario).locator("li").count() >= 2, scenario::toString);
        }
        for (String name : List.of("ten", "forty-five", "note", "families", "model", "exercise", "cue-pause")) {
            assertTrue(part(tab, name).isVisible(), name);
            assertTrue(part(tab, name).innerText().length() > 100, name);
        }
    }

    private static Locator part(Page tab, String name) {
        return tab.locator(".sheet-guide [data-part='" + name + "']");
    }

    /** Its words; the faces in it move on for a moment after all else stands still. */
    private static String printable(Page tab) {
        return tab.locator("#printable").textContent();
    }

    private static void endPrinting(Page tab) {
        tab.evaluate("() => dispatchEvent(new Event('afterprint'))");
    }

    /** On either paper; printing clears the sheet away, so that it is asked for anew. */
    private static void assertOneSheet(Page tab, String asked) {
        for (String paper : PAPERS) {
            tab.evaluate("name => document.querySelector(`[data-test='${name}']`).click()", asked);
            assertTrue(printable(tab).length() > 100, paper);
            assertSheets(tab, paper, 1, 1);
        }
    }

    private static void assertSheets(Page tab, String paper, int least, int most) {
        String pdf = new String(
                tab.pdf(new Page.PdfOptions()
                        .setFormat(paper)
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);
        long sheets = SHEET.matcher(pdf).results().count();
        assertTrue(least <= sheets && sheets <= most, () -> "sheets of " + paper + ": " + sheets);
    }

    private static void assertEveryLineIsSeen(Page tab, String lines) {
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(
                tab.locator(lines).count() >= 2,
                () -> lines + ": " + tab.locator(lines).count());
        tab.locator(lines).all().forEach(line -> {
            assertTrue(line.isVisible(), line::toString);
            assertTrue(line.innerText().strip().length() > 10, line::innerText);
        });
    }
}
