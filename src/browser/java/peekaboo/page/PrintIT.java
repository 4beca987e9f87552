package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed: a handout of each step with its questions, and two cards. */
@ExtendWith(InChromium.class)
class PrintIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** The browser prints nothing here; the tests look at what it would print, so what the page showed for it is kept. */
    private static final String KEPT = """
            globalThis.print = () => { globalThis.asked = document.body.className; };
            globalThis.printAgain = () => { document.body.className = globalThis.asked; };
            """;

    @BeforeEach
    void keepWhatIsPrinted(Page tab) {
        tab.addInitScript(KEPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6})
    void handout_isAtMostTwoSheetsWithTheQuestions(int step, Page tab) {
        Story story = Story.at(tab, step);
        story.openMenu().press("print-handout");
        tab.evaluate("() => printAgain()");

        assertTrue(sheets(tab) <= 2, () -> "sheets: " + sheets(tab));
        assertEveryQuestionIsSeen(tab, ".handout li");
    }

    @Test
    void handoutOfAThousand_isAtMostTwoSheetsWithTheQuestions(Page tab) {
        Story story = Story.at(tab, 4).predict("half").start().untilCounted();
        story.openMenu().press("print-handout");
        tab.evaluate("() => printAgain()");

        assertTrue(sheets(tab) <= 2, () -> "sheets: " + sheets(tab));
        assertEveryQuestionIsSeen(tab, ".handout li");
    }

    @ParameterizedTest
    @ValueSource(strings = {"print-cue", "print-seeds"})
    void card_isOneSheet(String card, Page tab) {
        Story.at(tab, 1).openMenu().press(card);
        tab.evaluate("() => printAgain()");

        assertEquals(1, sheets(tab));
        assertEveryQuestionIsSeen(tab, "#printable li, #printable p");
    }

    private static long sheets(Page tab) {
        String pdf = new String(
                tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf).results().count();
    }

    private static void assertEveryQuestionIsSeen(Page tab, String lines) {
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
