package peekaboo.browser.carried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.InChromium;
import peekaboo.calendar.CalendarResult;
import peekaboo.chart.SmallStudies;
import peekaboo.document.ReportPage;
import peekaboo.document.Reproduction;
import peekaboo.phrase.Phrase;
import peekaboo.study.Comparison;
import peekaboo.words.Findings;

/** The report on a phone and on paper: every arm's numbers are seen without moving anything sideways. */
@ExtendWith(InChromium.class)
class ReportIT {
    private static final int PHONE = 390;

    /** A4 less the margins of the style sheet, 180 mm at 96 to the inch. */
    private static final int PAPER = 680;

    /** Letter less these. */
    private static final int LETTER = 702;

    private static final int LETTER_HIGH = 927;

    /** Tables and cells that reach over the edge or move in their frame, and columns whose names are not to be seen. */
    private static final String UNSEEN = """
            () => {
                const unseen = [];
                const seen = [...document.querySelectorAll('table')].filter((one) => one.checkVisibility());
                for (const table of seen) {
                    const frame = table.parentElement;
                    const name = table.caption.textContent;
                    const columns = [...table.tHead.rows[0].cells].slice(1);
                    const right = Math.max(...[table, ...table.querySelectorAll('td, small')].map((one) => one.getBoundingClientRect().right));
                    if (right > innerWidth + 1 || frame.scrollWidth > frame.clientWidth + 1) {
                        unseen.push(`${name}: reaches to ${right}, ${frame.scrollWidth} in ${frame.clientWidth}`);
                    }
                    for (const row of table.tBodies[0].rows) {
                        [...row.querySelectorAll('td')].forEach((cell, i) => {
                            const beside = getComputedStyle(cell, '::before').content === JSON.stringify(columns[i].textContent);
                            if (beside === columns[i].checkVisibility()) {
                                unseen.push(`${name}: ${columns[i].textContent} ${beside ? 'twice' : 'not named'}`);
                            }
                        });
                    }
                }
                return seen.length ? unseen : ['no table'];
            }
            """;

    /** Tables of more than one row that a page may end after the first row of, or before the last. */
    private static final String SPLIT_AFTER_A_ROW = """
            () => [...document.querySelectorAll('tbody')].filter((body) => body.rows.length > 1
                && (getComputedStyle(body.rows[0]).breakAfter !== 'avoid' || getComputedStyle([...body.rows].at(-1)).breakBefore !== 'avoid'))
                .map((body) => body.parentElement.caption.textContent)
            """;

    /** The drawings of charts that are seen, each kind once, and whether they end before the screen does, without moving in their frame. */
    private static final String CHARTS = """
            () => [...new Set([...document.querySelectorAll('figure')].map((figure) => [...figure.querySelectorAll('.picture')]
                .filter((frame) => frame.checkVisibility())
                .map((frame) => {
                    const fits = frame.getBoundingClientRect().right <= innerWidth && frame.scrollWidth <= frame.clientWidth;
                    return `${frame.className} ${fits ? 'fits' : 'is cut'}`;
                }).join()))]
            """;

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 12})
    void onAPhone_everyChartShowsAllArms(int arms, Page tab) {
        tab.setViewportSize(PHONE, 844);
        show(tab, arms);
        assertEquals(List.of("picture narrow fits"), tab.evaluate(CHARTS));

        tab.setViewportSize(840, 1100);
        assertEquals(List.of("picture roomy fits"), tab.evaluate(CHARTS));

        tab.setViewportSize(1366, 768);
        assertEquals(List.of("picture roomy fits"), tab.evaluate(CHARTS));

        tab.setViewportSize(PAPER, 1000);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(List.of("picture roomy fits"), tab.evaluate(CHARTS));
    }

    /** A first page that goes on on the next says nothing by itself; on Letter, the shorter paper. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void onPaper_theSummaryEndsOnTheFirstPage(Comparison comparison, Page tab) {
        tab.setViewportSize(LETTER, 1000);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        show(tab, comparison);

        assertEndsOnTheFirstPage(tab);
    }

    /** Of sessions in a row their course is told there, and what is told of one of them behind it. */
    @ParameterizedTest
    @MethodSource("peekaboo.engine.Trial#shippedCalendars")
    void onPaper_theSummaryOfManySessionsEndsOnTheFirstPage(String name, Page tab) {
        onPaper(SmallStudies.shippedInRow(name), tab);
    }

    @Test
    void onPaper_aSummaryOfMoreThanAPageEndsOnTheFirst(Page tab) {
        onPaper(SmallStudies.muchToTell(), tab);
    }

    private static void onPaper(SmallStudies.InRow study, Page tab) {
        tab.setViewportSize(LETTER, 1000);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        show(tab, study.comparison(), Optional.of(study.calendar()));

        assertEndsOnTheFirstPage(tab);
    }

    private static void assertEndsOnTheFirstPage(Page tab) {
        double end = ((Number) tab.evaluate("() => document.querySelector('#finding').getBoundingClientRect().bottom"))
                .doubleValue();
        assertTrue(end <= LETTER_HIGH, end + " of " + LETTER_HIGH);
    }

    static Stream<Comparison> comparisons() {
        return Stream.of(
                SmallStudies.twoArms(),
                SmallStudies.fork(),
                SmallStudies.threeEpisodes(),
                SmallStudies.fiveEpisodes(),
                SmallStudies.caregivers("attuned", "intrusive", "eager", "withdrawn"),
                SmallStudies.arms(6),
                SmallStudies.arms(12),
                SmallStudies.nobodyBack());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 12})
    void onAPhone_everyArmStandsBesideItsValue(int arms, Page tab) {
        tab.setViewportSize(PHONE, 844);
        show(tab, arms);

        assertEquals(List.of(), tab.evaluate(UNSEEN));
        assertEquals(PHONE, tab.evaluate("() => document.documentElement.scrollWidth"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 12})
    void onPaper_noColumnIsLostAndNoRowStandsAlone(int arms, Page tab) {
        tab.setViewportSize(PAPER, 1000);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        show(tab, arms);

        assertEquals(List.of(), tab.evaluate(UNSEEN));
        assertEquals(List.of(), tab.evaluate(SPLIT_AFTER_A_ROW));
    }

    private static void show(Page tab, int arms) {
        show(tab, SmallStudies.arms(arms));
    }

    private static void show(Page tab, Comparison comparison) {
        show(tab, comparison, Optional.empty());
    }

    private static void show(Page tab, Comparison comparison, Optional<CalendarResult> calendar) {
        Reproduction how = new Reproduction("1.2.3", "peekaboo compare arms.yaml", "5ce1a210", "0d16e57");
        List<String> finding =
                Findings.of(comparison).stream().map(Phrase::inEnglish).toList();
        tab.setContent(ReportPage.of(comparison, calendar, finding, how));
    }
}
