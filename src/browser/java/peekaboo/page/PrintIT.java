package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed: a handout of what is on the screen, two cards, the facilitator's guide. */
@ExtendWith(InChromium.class)
class PrintIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @BeforeEach
    void printNothing(Page tab) {
        // The tests look at what would be printed.
        tab.addInitScript("globalThis.print = () => {};");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7})
    void handout_isAtMostTwoSheetsWithTheQuestions(int step, Page tab) {
        Story.at(tab, step).openMenu().press("print-handout");

        assertEveryLineIsSeen(tab, ".sheet-handout ol li");
        assertSheets(tab, 1, 2);
    }

    @Test
    void handoutOfAThousand_holdsTheDotsAndTheQuestions(Page tab) {
        Story.at(tab, 4).predict("half").start().untilCounted().openMenu().press("print-handout");

        assertEveryLineIsSeen(tab, ".sheet-handout ol li");
        assertEquals(3, tab.locator(".sheet-handout .dot-field svg").count());
        assertTrue(tab.locator(".sheet-handout .chart svg").isVisible());
        assertSheets(tab, 1, 2);
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
    @CsvSource({"print-cue, en", "print-cue, de", "print-seeds, en", "print-seeds, de"})
    void card_isOneSheet(String card, String language, Page tab) {
        Story.shared(tab, "#step=1&lang=" + language).openMenu().press(card);

        assertEveryLineIsSeen(tab, "#printable li, #printable p");
        assertSheets(tab, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void guide_isPrintedWhole(String language, Page tab) {
        Story.shared(tab, "#step=1&lang=" + language).openMenu().press("print-guide");

        assertGuide(tab);
        assertSheets(tab, 4, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
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

    private static void assertSheets(Page tab, int least, int most) {
        String pdf = new String(
                tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);
        long sheets = SHEET.matcher(pdf).results().count();
        assertTrue(least <= sheets && sheets <= most, () -> "sheets: " + sheets);
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
