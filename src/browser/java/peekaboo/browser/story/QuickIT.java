package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/**
 * The page is soon there, and a thousand dyads keep nobody waiting. Wanted on a quiet machine of two cores: 3 s for the thousand
 * with every caregiver that is shown, no task of 100 ms, and 1 s to the first drawing; for the strings of beads, with the
 * page slowed four times, no task of 150 ms, and 8 s where the machine has nothing else to do. A machine that
 * tests is seldom quiet: the best of a few tries counts and may take twice that; what was measured is told.
 */
@Isolated("what else runs would be measured too")
@ExtendWith(InChromium.class)
class QuickIT {
    private static final double MOST_MILLIS = 2 * 3000;
    private static final double LONGEST_TASK_MILLIS = 2 * 100;
    private static final double FIRST_DRAWING_MILLIS = 2 * 1000;
    private static final int SLOWED = 4;
    private static final int AGAIN_TASKS = 12;
    private static final double AGAIN_TASK_MILLIS = 2 * 150;
    private static final int TRIES = 5;

    private static final String WATCH = """
            globalThis.longest = 0;
            globalThis.tasks = 0;
            new PerformanceObserver((list) => {
                globalThis.tasks += list.getEntries().length;
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
                globalThis.tasks = 0;
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
    void aThousandDyads_areSoonCountedAndNeverBlockThePage(Chromium chromium) {
        try (Page tab = chromium.newUsualTab()) {
            tab.addInitScript(WATCH);
            double millis = Double.MAX_VALUE;
            double longest = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && (millis >= MOST_MILLIS || longest >= LONGEST_TASK_MILLIS); i++) {
                Story.at(tab, 4).predict("half");
                tab.waitForTimeout(300);
                millis = number(tab, COUNT);
                tab.waitForTimeout(200);
                longest = number(tab, "() => globalThis.longest");
                System.out.printf("1 000 dyads in every arm: %.0f ms, longest task %.0f ms%n", millis, longest);
            }
            double told = millis;
            double block = longest;
            assertTrue(millis < MOST_MILLIS, () -> "ms: " + told);
            assertTrue(longest < LONGEST_TASK_MILLIS, () -> "longest task, ms: " + block);
        }
    }

    /**
     * On a page a quarter as fast, from the moment that somebody asks, who asks at once. What workers do takes as long as a busy machine
     * lets it: that time is told, and what is held is that the page itself stays free, which worked in slices has dozens of long tasks.
     */
    @Test
    void againAndAgain_isSoonToldAndNeverBlocksThePage(Chromium chromium) {
        try (Page tab = chromium.newUsualTab()) {
            tab.addInitScript(WATCH);
            double tasks = Double.MAX_VALUE;
            double longest = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && (tasks > AGAIN_TASKS || longest >= AGAIN_TASK_MILLIS); i++) {
                Story story = Story.at(tab, Story.AGAIN);
                CDPSession browser = tab.context().newCDPSession(tab);
                JsonObject slow = new JsonObject();
                slow.addProperty("rate", SLOWED);
                browser.send("Emulation.setCPUThrottlingRate", slow);
                story.predict("half");
                double millis = number(tab, COUNT.replace(".finding", "[data-test=again-meet]"));
                tab.waitForTimeout(200);
                longest = number(tab, "() => globalThis.longest");
                tasks = number(tab, "() => globalThis.tasks");
                browser.detach();
                System.out.printf(
                        "again and again: %.0f ms, %.0f long tasks, the longest %.0f ms%n", millis, tasks, longest);
            }
            double all = tasks;
            double block = longest;
            assertTrue(tasks <= AGAIN_TASKS, () -> "long tasks: " + all);
            assertTrue(longest < AGAIN_TASK_MILLIS, () -> "longest task, ms: " + block);
        }
    }

    @Test
    void openedPage_isSoonDrawn(Chromium chromium) {
        try (Page tab = chromium.newUsualTab()) {
            double millis = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && millis >= FIRST_DRAWING_MILLIS; i++) {
                OpenedPage.in(tab, "");
                millis = number(tab, FIRST_DRAWING);
                System.out.printf("first drawing: %.0f ms%n", millis);
            }
            double told = millis;
            assertTrue(millis < FIRST_DRAWING_MILLIS, () -> "ms: " + told);
        }
    }

    private static double number(Page tab, String script) {
        return ((Number) tab.evaluate(script)).doubleValue();
    }
}
