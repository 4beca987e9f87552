package peekaboo.browser.carried;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.InJar;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** What is seen can be given to others: as a link, and as a line for the command line. */
@ExtendWith(InChromium.class)
class ShareIT {
    /** What is shown: the scenario's place, its changes, the arm, the moment, and the digest of its whole record. */
    private static final String SHOWN = """
            () => {
                const player = peekaboo.page.shown.player;
                const { run } = player.lanes[0];
                const tick = player.tick;
                run.reach(run.total - 1);
                return [run.plan.name, Object.entries(run.plan.changes).map((one) => one.join('=')).join('\\n'), run.armName, run.dyad, player.lanes.length, tick,
                    run.plan.found.seed, peekaboo.digestOf(run.handle)].join(' ');
            }
            """;

    private static final String CLIPBOARD = """
            Object.defineProperty(navigator, 'clipboard',
                { value: { writeText: async (text) => { globalThis.copied = text; } }, configurable: true });
            """;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void keepWhatIsCopied(Page tab) {
        tab.addInitScript(CLIPBOARD);
    }

    @Test
    void copiedLink_showsTheSameToOthers(Page tab, Chromium chromium) {
        Story story = Story.at(tab, Story.SANDBOX);
        story.part("sandbox-scenario").selectOption("still-face");
        story.part("sandbox-infant").selectOption(new SelectOption().setIndex(1));
        story.part("slider-sensitivity").fill("0.9");
        assertThat(story.part("slider-sensitivity")).hasValue("0.9");
        // The change has been run when the address tells of it.
        tab.waitForURL(address -> address.contains("sensitivity"));
        story.press("player-baby").press("player-play").scrubTo(333).openAll(".share");
        story.press("copy-link");

        try (Page other = chromium.newTab()) {
            Story.shared(other, fragment(copied(tab)));
            assertEquals(tab.evaluate(SHOWN), other.evaluate(SHOWN));
            assertEquals("1:23", Story.of(other).clock());
        }
    }

    @Test
    void copiedLinkOfAStep_showsItsMomentInTheSandbox(Page tab, Chromium chromium) {
        Story story = Story.at(tab, 2).scrubTo(100).openAll(".share");
        story.press("copy-link");

        try (Page other = chromium.newTab()) {
            Story opened = Story.shared(other, fragment(copied(tab)));
            assertEquals(Story.SANDBOX, opened.step());
            assertEquals("0:25", opened.clock());
            assertEquals(tab.evaluate(SHOWN), other.evaluate(SHOWN));
        }
    }

    @Test
    void linkOfTheCommandLine_showsItsRun(Page tab) throws Exception {
        String link = said("page --link scenarios/peek-a-boo.yaml --arm intrusive --seed 7 --tick 120 --set"
                + " infant.sensitivity=0.14/s");
        Story story = Story.shared(tab, fragment(link.strip()));

        assertEquals("0:30", story.clock());
        assertTrue(
                shown(tab).startsWith("peek-a-boo infant.sensitivity=0.14/s\nseed=7 intrusive 0 1 120 7 "), shown(tab));
        assertEquals(
                digest("run scenarios/peek-a-boo.yaml --arm intrusive --seed 7 --set infant.sensitivity=0.14/s"),
                shown(tab).replaceFirst("(?s).* ", ""));
    }

    @Test
    void copiedCommand_makesTheRecordThatIsShown(Page tab) throws Exception {
        Story story = Story.shared(
                tab, "#step=6&scenario=peek-a-boo&arm=intrusive&set=infant.preset%3D9-months&set=seed%3D42");
        story.openAll(".share").press("copy-command");
        String command = copied(tab);

        assertTrue(command.startsWith("java -jar target/peekaboo.jar run "), command);
        assertEquals(
                digest(command.replace("java -jar target/peekaboo.jar ", "")),
                shown(tab).replaceFirst("(?s).* ", ""));
    }

    private static String shown(Page tab) {
        return (String) tab.evaluate(SHOWN);
    }

    private static String copied(Page tab) {
        return (String) tab.waitForFunction("() => globalThis.copied").jsonValue();
    }

    private static String fragment(String link) {
        return link.substring(link.indexOf('#'));
    }

    /** The digest of the first record that a command makes. */
    private String digest(String command) throws Exception {
        said(command + " --quiet -o " + folder.resolve("record"));
        return firstDigest(Files.readString(folder.resolve("record").resolve("manifest.json")));
    }

    private static String firstDigest(String manifest) throws IOException {
        Map<?, ?> arm = (Map<?, ?>) first(JSON.std.mapFrom(manifest).get("arms"));
        return (String) first(arm.get("records"));
    }

    private static Object first(@Nullable Object list) {
        return Objects.requireNonNull(((List<?>) Objects.requireNonNull(list)).get(0));
    }

    private static String said(String words) throws Exception {
        Process process = InJar.asked(List.of(words.split(" ", -1)))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
