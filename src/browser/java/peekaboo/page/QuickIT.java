package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page is soon there, and a thousand dyads keep nobody waiting. Wanted are 3 s for the thousand with no task of 100 ms, and 1 s
 * to the first drawing; machines that run tests vary, so twice that is let through and what was measured is told.
 */
@ExtendWith(InChromium.class)
class QuickIT {
    private static final double MOST_MILLIS = 6000;
    private static final double LONGEST_TASK_MILLIS = 200;
    private static final double FIRST_DRAWING_MILLIS = 2000;

    private static final String WATCH = """
            globalThis.longest = 0;
            new PerformanceObserver((list) => {
                list.getEntries().forEach((task) => (globalThis.longest = Math.max(globalThis.longest, task.duration)));
            }).observe({ type: 'longtask', buffered: true });
            """;

    private static final String FIRST_DRAWING = """
            () => new Promise((told) => new PerformanceObserver((list) => told(list.getEntries()[0].startTime))
                .observe({ type: 'paint', buffered: true }))
            """;

    /** Presses the button and says how long it takes until the results are there. */
    private static final String COUNT = """
            () => new Promise((told) => {
                globalThis.longest = 0;
                const begun = performance.now();
                new MutationObserver(() => {
                    if (document.querySelector('.finding')) {
                        told(performance.now() - begun);
                    }
                }).observe(document.getElementById('step'), { childList: true, subtree: true });
                document.querySelector('[data-test=step-play]').click();
            })
            """;

    @Test
    void aThousandDyads_areSoonCountedAndNeverBlockThePage(Page tab) {
        tab.addInitScript(WATCH);
        Story.at(tab, 4).predict("half");
        tab.waitForTimeout(300);
        double millis = number(tab, COUNT);
        tab.waitForTimeout(200);
        double longest = number(tab, "() => globalThis.longest");

        System.out.printf("1 000 dyads in every arm: %.0f ms, longest task %.0f ms%n", millis, longest);
        assertTrue(millis < MOST_MILLIS, () -> "ms: " + millis);
        assertTrue(longest < LONGEST_TASK_MILLIS, () -> "longest task, ms: " + longest);
    }

    @Test
    void openedPage_isSoonDrawn(Page tab) {
        OpenedPage.in(tab, "");
        double millis = number(tab, FIRST_DRAWING);

        System.out.printf("first drawing: %.0f ms%n", millis);
        assertTrue(millis < FIRST_DRAWING_MILLIS, () -> "ms: " + millis);
    }

    private static double number(Page tab, String script) {
        return ((Number) tab.evaluate(script)).doubleValue();
    }
}
