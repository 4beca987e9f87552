package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import peekaboo.browser.Firefox;
import peekaboo.browser.OpenedPage;
import peekaboo.calendar.TogetherStudy;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** The page in another browser than the one of all other tests, where the machine has it. */
class FirefoxIT {
    private static final List<String> SCENARIOS = List.of("peek-a-boo", "still-face", "everyday-play");

    /** Presses what is to be pressed one after the other, each as soon as it is there, and says what is found then. */
    private static final String COUNTED = """
            (async () => {
              const until = async (selector) => {
                for (let wait = 0; wait < 2000 && !document.querySelector(selector); wait++) {
                  await new Promise((go) => setTimeout(go, 20));
                }
                return document.querySelector(selector);
              };
              for (const test of ['step-4', 'answer-half', 'step-play']) {
                (await until(`[data-test=${test}]`)).click();
              }
              return (await until('.finding')).textContent;
            })()""";

    /** The same for the strings of beads, which workers count. */
    private static final String STRUNG =
            COUNTED.replace("step-4", "step-6").replace("return (await until('.finding')).textContent", """
                    await until('[data-test=again-meet]');
                    return `${globalThis.working} ${[...document.querySelectorAll('.string-count')].map((one) => one.textContent)}`""");

    /** Says whether workers have answered anything. */
    private static final String WATCH_WORKERS = """
            globalThis.working = false;
            globalThis.Worker = class extends Worker {
              constructor(...given) {
                super(...given);
                this.addEventListener('message', () => (globalThis.working = true));
              }
            };
            ''""";

    @Test
    void page_isTheSameInFirefox() throws Exception {
        Optional<Path> place = Firefox.place();
        if (place.isEmpty()) {
            System.err.println("SKIPPED: there is no Firefox on this machine, so that the page was not tried in one");
        }
        Assumptions.assumeTrue(place.isPresent(), "no Firefox");
        try (Firefox firefox = new Firefox(place.get())) {
            firefox.open(OpenedPage.ADDRESS);
            for (String name : SCENARIOS) {
                assertSameDigests(firefox, Files.readString(Path.of("scenarios", name + ".yaml")));
            }
            assertTrue(firefox.text(COUNTED).contains("intrusive-then-repairs"));
            firefox.text(WATCH_WORKERS);
            assertEquals("true " + strung(), firefox.text(STRUNG));
            assertEquals(List.of(), firefox.complaints());
            // A complaint is heard; what a page asks of others its own policy refuses.
            firefox.text("(async () => { console.error('heard'); await fetch('http://127.0.0.1:9/').catch(() => {});"
                    + " return ''; })()");
            assertTrue(firefox.complaints().stream().anyMatch(one -> one.contains("heard")));
            assertEquals(
                    List.of(),
                    firefox.requests().stream()
                            .filter(url -> url.startsWith("http") || url.startsWith("ws"))
                            .toList());
        }
    }

    private static String strung() throws Exception {
        String text = Files.readString(Path.of("scenarios", "again-and-again.yaml"));
        TogetherStudy study = new TogetherStudy((Scenario) ScenarioReader.read("again-and-again.yaml", text));
        int all = study.scenario().calendar().get(0).sessions();
        List<String> counts = new ArrayList<>();
        for (int arm = 0; arm < study.scenario().arms().size(); arm++) {
            study.advance(List.of(arm), all, Integer.MAX_VALUE);
            counts.add("together in " + study.together(arm, study.middle(arm, 0, all), 0, all) + " of " + all);
        }
        return String.join(",", counts);
    }

    private static void assertSameDigests(Firefox firefox, String text) throws Exception {
        Scenario scenario = (Scenario) ScenarioReader.read("scenario.yaml", text);
        List<String> onJvm = new ArrayList<>();
        List<String> inPage = new ArrayList<>();
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            RecordDigest digest = new RecordDigest();
            new Session(SessionPlan.of(scenario, scenario.arms().get(arm), arm), digest).run();
            onJvm.add(digest.hex());
            inPage.add(firefox.text("peekaboo.digest(" + new Gson().toJson(text) + ", " + arm + ", " + arm + ")"));
        }
        assertEquals(onJvm, inPage);
    }
}
