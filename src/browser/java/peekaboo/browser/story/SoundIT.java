package peekaboo.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** What is heard: nothing until somebody asks, then what is seen, and never a baby that cries. */
@ExtendWith(InChromium.class)
class SoundIT {
    /** Takes the place of what makes sounds, and writes down the first pitch of each note. */
    private static final String RECORDING = """
            globalThis.heard = [];
            globalThis.made = 0;
            const part = () => ({ value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} });
            const node = (more = {}) => ({ connect: (to) => to, gain: part(), pan: part(), frequency: part(), threshold: part(), ratio: part(), start() {}, stop() {}, ...more });
            globalThis.AudioContext = class {
                constructor() { globalThis.made++; this.destination = node(); }
                get currentTime() { return performance.now() / 1000; }
                createGain() { return node(); }
                createBiquadFilter() { return node(); }
                createStereoPanner() { return node(); }
                createDynamicsCompressor() { return node(); }
                createOscillator() { return node({ frequency: { ...part(), setValueAtTime: (pitch) => globalThis.heard.push(pitch) } }); }
                close() {}
            };
            """;

    private static final int CLICK = 1500;
    private static final int COO = 330;

    /** The first tick from which the baby cries for a while, and nothing else begins that has a sound. */
    private static final String CRIES_FROM = """
            () => {
                const { run } = peekaboo.page.shown.player.lanes[0];
                run.reach(run.total - 1);
                const cries = run.events.find(({ event, tick }) => event === 'protests'
                    && !run.events.some((other) => other.actor === 'caregiver' && other.tick > tick - 4 && other.tick < tick + 12)
                    && Array.from({ length: 8 }, (_, n) => run.frame(tick + n)).every(({ voice }) => voice === 'fuss'));
                return cries.tick;
            }
            """;

    @BeforeEach
    void listen(Page tab) {
        tab.addInitScript(RECORDING);
    }

    @Test
    void nothingIsHeard_untilSomebodyAsks(Page tab) {
        Story story = Story.shared(tab, "#step=6&scenario=peek-a-boo&arm=intrusive&sound=on");
        story.speed("2").press("player-play");
        tab.waitForFunction("() => peekaboo.page.shown.player.tick > 8");

        assertEquals(0, number(tab, "made"));
        assertThat(story.openMenu().part("sound")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void sounds_areThoseOfWhatIsSeen(Page tab) {
        Story story = Story.shared(tab, "#step=6&scenario=peek-a-boo&arm=intrusive&set=seed%3D1989");
        tab.keyboard().press("m");
        assertEquals(1, number(tab, "made"));
        story.speed("2").press("player-play");
        tab.waitForFunction("() => peekaboo.page.shown.player.tick > 4");
        assertTrue(heard(tab).contains(COO), heard(tab)::toString);
        assertTrue(!heard(tab).contains(CLICK), heard(tab)::toString);

        story.scrubTo(38);
        int before = heard(tab).size();
        story.scrubTo(60);
        story.scrubTo(38);
        assertEquals(before, heard(tab).size());
        story.press("player-play");
        tab.waitForFunction("() => peekaboo.page.shown.player.tick > 41");
        assertTrue(heard(tab).contains(CLICK), heard(tab)::toString);
    }

    @Test
    void fast_andTurnedOff_nothingIsHeard(Page tab) {
        Story story = Story.shared(tab, "#step=6&scenario=peek-a-boo&arm=intrusive");
        story.openMenu().press("sound");
        story.speed("8").press("player-play");
        tab.waitForFunction("() => peekaboo.page.shown.player.tick > 60");
        assertEquals(List.of(), heard(tab));

        tab.keyboard().press("m");
        story.scrubTo(0);
        story.speed("2").press("player-play");
        tab.waitForFunction("() => peekaboo.page.shown.player.tick > 8");
        assertEquals(List.of(), heard(tab));
        assertEquals(1, number(tab, "made"));
    }

    @Test
    void crying_isNotHeard(Page tab) {
        Story story = Story.shared(tab, "#step=6&scenario=still-face");
        tab.keyboard().press("m");
        int cries = ((Number) Objects.requireNonNull(tab.evaluate(CRIES_FROM))).intValue();
        story.scrubTo(cries - 1);
        story.speed("2").press("player-play");
        tab.waitForFunction("tick => peekaboo.page.shown.player.tick > tick + 6", cries);

        assertEquals(List.of(), heard(tab));
    }

    private static int number(Page tab, String name) {
        return ((Number) Objects.requireNonNull(tab.evaluate(name))).intValue();
    }

    private static List<?> heard(Page tab) {
        return (List<?>) Objects.requireNonNull(tab.evaluate("heard"));
    }
}
