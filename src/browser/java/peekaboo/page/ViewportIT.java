package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From small phones to projectors: nothing runs out of the screen, and fingers find what is to be pressed. */
@ExtendWith(InChromium.class)
class ViewportIT {
    /** A tick at which the line of the moment is where the headings of the strips begin. */
    private static final int EARLY = 60;

    private static final double SCROLLED_MILLIS = 900;

    /** What does not fit: a page wider than the screen, controls under 44 px, words cut off in buttons, boxes or drawings. */
    private static final String MISFITS = """
            () => {
                const least = 43.5;
                const misfits = [];
                const name = (one) => one.tagName.toLowerCase() + (one.dataset.test ? `[${one.dataset.test}]` : `.${one.className}`)
                    + ` '${one.textContent.trim().slice(0, 20)}'`;
                const root = document.documentElement;
                if (root.scrollWidth > root.clientWidth) {
                    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1
                        && one.checkVisibility() && !one.closest('svg svg, .unseen'));
                    misfits.push(`page ${root.scrollWidth} wide: ${wide.slice(-3).map(name).join(', ')}`);
                }
                for (const one of document.querySelectorAll('button, select, summary, textarea, input, a[href]')) {
                    const seen = one.matches('input[type=checkbox], input[type=radio]') ? one.closest('label') ?? one : one;
                    const { width, height } = seen.getBoundingClientRect();
                    if (!one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || one.closest('p, .skip, dialog:not([open])')) {
                        continue;
                    }
                    if (Math.min(width, height) < least) {
                        misfits.push(`${name(one)}: ${Math.round(width)} x ${Math.round(height)}`);
                    }
                    if (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 1) {
                        misfits.push(`${name(one)}: words ${one.scrollWidth} in ${one.clientWidth}`);
                    }
                }
                for (const one of document.querySelectorAll('#step *, header *')) {
                    if (getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1
                        && !one.closest('svg, .unseen, .name') && one.checkVisibility()) {
                        misfits.push(`${name(one)}: cut off at ${one.clientWidth} of ${one.scrollWidth}`);
                    }
                }
                for (const text of document.querySelectorAll('#step svg text')) {
                    const outer = text.ownerSVGElement.getBoundingClientRect();
                    const { left, right, top, bottom, width } = text.getBoundingClientRect();
                    if (width && text.checkVisibility({ visibilityProperty: true })
                        && (left < outer.left - 1 || right > outer.right + 1 || top < outer.top - 3 || bottom > outer.bottom + 3)) {
                        misfits.push(`'${text.textContent}' sticks out of its drawing`);
                    }
                }
                return misfits;
            }
            """;

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

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "1366, 768", "1366, 657", "1920, 1080", "3840, 2160"})
    void everyStep_fitsAndCanBePressed(int width, int height, Page tab) {
        tab.setViewportSize(width, height);
        List<String> misfits = new ArrayList<>();
        Story story = Story.at(tab, 1);
        for (int step = 1; step <= Story.STEPS; step++) {
            look("step " + step, story.open(step), misfits);
            if (step == 3) {
                look("you are the caregiver", story.predict("soon").start(), misfits);
            }
            if (step == 4) {
                look("a thousand", story.predict("half").start().untilCounted().openAll("details:not(.menu)"), misfits);
            }
        }
        look("all unfolded", story.scrubTo(300).openAll("details:not(.menu)"), misfits);
        look("menu", story.openMenu(), misfits);
        assertEquals(List.of(), misfits);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1366, 657"})
    void pictureStripsAndRecorder_areSeenAtOnceOnALaptop(int width, int height, Page tab) {
        tab.setViewportSize(width, height);
        List<String> unseen = new ArrayList<>();
        Story story = Story.at(tab, 1);
        see("step 1", story.scrubTo(EARLY), unseen);
        see("step 2", story.open(2).scrubTo(EARLY), unseen);
        see("step 5", story.open(5).predict("time").press("step-skip").scrubTo(EARLY), unseen);
        see("step 6", story.open(Story.SANDBOX).scrubTo(EARLY), unseen);
        story.part("sandbox-beside").selectOption("intrusive");
        see("step 6, two lanes", story.scrubTo(EARLY), unseen);
        assertEquals(List.of(), unseen);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1366, 768", "1366, 657"})
    void endOfAStep_itsWordsAndTheWayOnAreInView(int width, int height, Page tab) {
        tab.setViewportSize(width, height);
        Story.at(tab, 1)
                .speed("16")
                .start()
                .predict("wait")
                .press("step-other")
                .untilFound(4)
                .part("step-next")
                .waitFor();
        tab.waitForTimeout(SCROLLED_MILLIS);

        assertTrue((Boolean) tab.evaluate(BOTH_SEEN));
    }

    private static void see(String screen, Story story, List<String> unseen) {
        List<?> found = (List<?>) Objects.requireNonNull(story.tab().evaluate(UNSEEN));
        found.forEach(one -> unseen.add(screen + ": " + one));
    }

    private static void look(String screen, Story story, List<String> misfits) {
        List<?> found = (List<?>) Objects.requireNonNull(story.tab().evaluate(MISFITS));
        found.forEach(one -> misfits.add(screen + ": " + one));
    }
}
