package peekaboo.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How long a page keeps its browser from drawing and listening. Taken is the processor's time, not the clock's: a machine that
 * tests has other things to do. A slow one is allowed more, by how long it takes for a piece of work.
 */
public final class Tasks {
    /**
     * No task may be longer, on a machine that does the piece of work in {@link #USUAL_WORK_MILLIS}. Up to 160 are measured where
     * two cores run tests side by side; up to 570 on a machine that is as quick at the piece of work when nothing else runs, and a
     * third as quick at reading a large script, which is the longest task of all.
     */
    private static final double MOST_MILLIS = 320;

    private static final double USUAL_WORK_MILLIS = 45;

    /** The middle of several: what else runs beside the tests makes both longer, the piece of work and the tasks. */
    private static final String WORK = """
            () => Array.from({ length: 11 }, () => {
                const begun = performance.now();
                const map = new Map();
                for (let i = 0; i < 60000; i++) {
                    map.set(i, (i * 7) % 1013);
                }
                for (let i = 0, sum = 0; i < 3000000; i++) {
                    sum = (sum * 31 + map.get(i % 60000)) | 0;
                }
                return performance.now() - begun;
            }).sort((one, other) => one - other)[5]
            """;

    private Tasks() {}

    /** Fails if a page has too long a task while something is done with it. */
    public static void assertShort(Page tab, Runnable done) {
        double longest = longest(tab, done);
        // Trying the machine takes longer than most of what is tried on it.
        if (longest >= MOST_MILLIS) {
            double most = most(tab);
            assertTrue(longest < most, "a task of " + longest + " ms, at most " + most);
        }
    }

    /** The longest task there may be on this machine now, in milliseconds of the processor. */
    private static double most(Page tab) {
        double work = ((Number) tab.evaluate(WORK)).doubleValue();
        return MOST_MILLIS * Math.max(1, work / USUAL_WORK_MILLIS);
    }

    /** The longest task meanwhile, in milliseconds of the processor. */
    private static double longest(Page tab, Runnable done) {
        Browser browser = tab.context().browser();
        browser.startTracing(tab, new Browser.StartTracingOptions().setCategories(List.of("toplevel")));
        byte[] trace;
        try {
            done.run();
        } finally {
            // Whatever was thrown, the next may trace.
            trace = browser.stopTracing();
        }
        return longest(new String(trace, StandardCharsets.UTF_8));
    }

    private static double longest(String trace) {
        try {
            List<Map<String, Object>> events = events(trace);
            Set<String> pages = new HashSet<>();
            for (Map<String, Object> event : events) {
                if ("thread_name".equals(event.get("name"))
                        && String.valueOf(event.get("args")).contains("CrRendererMain")) {
                    pages.add(thread(event));
                }
            }
            return events.stream()
                    .filter(event -> event.get("tdur") != null && pages.contains(thread(event)))
                    .mapToDouble(event -> ((Number) event.get("tdur")).doubleValue() / 1000)
                    .max()
                    .orElseThrow();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    @SuppressWarnings("unchecked") // as the browser writes it
    private static List<Map<String, Object>> events(String trace) throws IOException {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(JSON.std.mapFrom(trace).get("traceEvents"));
    }

    private static String thread(Map<String, Object> event) {
        return event.get("pid") + "/" + event.get("tid");
    }
}
