package peekaboo.browser.everyone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** What belongs together is seen at once; whether all of it fits is {@link EveryScreenIT}'s. */
@ExtendWith(InChromium.class)
class ViewportIT {
    /** A tick at which the line of the moment is where the headings of the strips begin. */
    private static final int EARLY = 60;

    /** Of the page's time: each part of step 1 at its fastest, and some more. Nobody waits for it. */
    private static final long PART_MILLIS = 2000;

    /** What of a player is not seen at once at the top of the page, or is covered by another part or by the line of the moment. */
    private static final String UNSEEN = """
            () => {
                const unseen = [];
                scrollTo(0, 0);
                const box = (one) => one.getBoundingClientRect();
                const recorder = box(document.querySelector('.controls'));
                if (recorder.bottom > innerHeight) {
                    unseen.push(`recorder ends at ${recorder.bottom}`);
                }
                for (const lane of document.querySelectorAll('.lane')) {
                    const parts = ['.picture', 'figcaption', '.strips'].map((part) => box(lane.querySelector(part)));
                    [...parts, recorder].reduce((above, below) => {
                        if (above.bottom > below.top + 1) {
                            unseen.push(`${above.bottom} reaches into ${below.top}`);
                        }
                        return below;
                    });
                    if (parts[0].top < 0 || parts[0].width < 300) {
                        unseen.push(`picture at ${parts[0].top}, ${parts[0].width} wide`);
                    }
                }
                for (const strips of document.querySelectorAll('.strips')) {
                    const line = strips.lastElementChild;
                    const at = line.transform.baseVal.consolidate().matrix.e;
                    for (const text of strips.querySelectorAll(':scope > text[font-size="13.5"]')) {
                        const { x, y, width, height } = text.getBBox();
                        if (x <= at && at <= x + width && line.isPointInStroke(new DOMPoint(0, y + height / 2))) {
                            unseen.push(`the line crosses '${text.textContent}'`);
                        }
                    }
                }
                return unseen;
            }
            """;

    private static final String BOTH_SEEN = """
            () => {
                const found = [...document.querySelectorAll('.found')].at(-1).getBoundingClientRect();
                const next = document.querySelector('[data-test=step-next]').getBoundingClientRect();
                return found.top >= 0 && found.bottom <= next.top && next.bottom <= innerHeight;
            }
            """;

    /** On the lower of two: what it has room for, a higher one has too. */
    @ParameterizedTest
    @CsvSource("1366, 657")
    void pictureStripsAndRecorder_areSeenAtOnceOnALaptop(int width, int height, Page tab) {
        assertSeenAtOnce(width, height, tab);
    }

    @Tag("hostile")
    @ParameterizedTest
    @CsvSource("1366, 768")
    void pictureStripsAndRecorder_areSeenAtOnceOnAHigherLaptop(int width, int height, Page tab) {
        assertSeenAtOnce(width, height, tab);
    }

    private static void assertSeenAtOnce(int width, int height, Page tab) {
        tab.setViewportSize(width, height);
        List<String> unseen = new ArrayList<>();
        Story story = Story.at(tab, 1);
        see("step 1", story.scrubTo(EARLY), unseen);
        see("step 2", story.open(2).scrubTo(EARLY), unseen);
        see("step 5", story.open(5).predict("time").press("step-skip").scrubTo(EARLY), unseen);
        see("step 7", story.open(Story.SANDBOX).scrubTo(EARLY), unseen);
        story.part("sandbox-beside").selectOption("intrusive");
        see("step 7, two lanes", story.scrubTo(EARLY), unseen);
        assertEquals(List.of(), unseen);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1366, 657"})
    void endOfAStep_itsWordsAndTheWayOnAreInView(int width, int height, Chromium chromium) {
        assertInView(width, height, chromium);
    }

    @Tag("hostile")
    @ParameterizedTest
    @CsvSource("1366, 768")
    void endOfAStepOnAHigherLaptop_itsWordsAndTheWayOnAreInView(int width, int height, Chromium chromium) {
        assertInView(width, height, chromium);
    }

    private static void assertInView(int width, int height, Chromium chromium) {
        try (Page tab = chromium.newTab(new Browser.NewPageOptions().setViewportSize(width, height))) {
            tab.clock().install(new Clock.InstallOptions().setTime(0));
            tab.clock().pauseAt(PART_MILLIS);
            Story story = Story.at(tab, 1).speed("16").start();
            tab.clock().runFor(PART_MILLIS);
            story.predict("wait");
            tab.clock().runFor(PART_MILLIS);
            story.press("step-other");
            tab.clock().runFor(PART_MILLIS);
            story.untilFound(4).predict("less").untilFound(5).part("step-next").waitFor();
            story.untilStill(".found");

            assertTrue((Boolean) tab.evaluate(BOTH_SEEN));
        }
    }

    private static void see(String screen, Story story, List<String> unseen) {
        List<?> found = (List<?>) Objects.requireNonNull(story.tab().evaluate(UNSEEN));
        found.forEach(one -> unseen.add(screen + ": " + one));
    }
}
