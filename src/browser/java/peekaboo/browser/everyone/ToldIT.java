package peekaboo.browser.everyone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;

/** What is told of a scene, below the picture and to those who listen. */
@ExtendWith(InChromium.class)
class ToldIT {
    private static final int WORDS_A_MINUTE = 120;

    private static final String LISTEN = """
            () => {
                globalThis.heard = [];
                const region = document.getElementById('live');
                new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
            }
            """;

    /** Why-sentences of every event of many babies that do not hold for the values with them. */
    private static final String FALSE_WORDS = """
            () => {
                const { whyWords, told, scenarios } = peekaboo.page;
                const wrong = [];
                for (let seed = 1; seed <= 10; seed++) {
                    for (const arm of [0, 1, 2]) {
                        const handle = peekaboo.open(scenarios['peek-a-boo'], ['seed', String(seed)], arm, 0);
                        const ticks = peekaboo.step(handle, 1000);
                        for (const event of JSON.parse(peekaboo.events(handle, 0, ticks)).filter((one) => one.actor === 'infant')) {
                            const { because } = whyWords(event);
                            const { arousal, low, high } = event.why ?? {};
                            const holds = [[/room for more/, arousal < high], [/had been too much/, arousal > high], [/close to too much/, arousal > high - 0.1 && arousal <= high],
                                [/^It had settled/, arousal < low + 0.1], [/not too much yet/, arousal < high], [/still a lot/, arousal > high]];
                            if (event.why && holds.some(([words, is]) => words.test(because) && !is)) {
                                wrong.push(`${because} (${arousal}, ${low} to ${high})`);
                            }
                            if (event.why && /too much just now/.test(told(event)) && arousal <= high) {
                                wrong.push(told(event));
                            }
                            if (/arousal|interval|\\d\\.\\d\\d|\\/s/.test(because)) {
                                wrong.push(because);
                            }
                        }
                        peekaboo.close(handle);
                    }
                }
                return wrong;
            }
            """;

    @Test
    void whyOfManyBabies_holdsForItsValues(Page tab) {
        Story.at(tab, Story.SANDBOX);

        assertEquals(List.of(), tab.evaluate(FALSE_WORDS));
    }

    /** Half a minute of two evenings side by side, at the speed of life. */
    @Test
    void halfAMinute_isToldInTurningPointsThatAVoiceCanSay(Page tab) {
        tab.clock().install();
        Story story = Story.at(tab, 2);
        story.predict("first");
        tab.evaluate(LISTEN);
        story.start();
        tab.clock().runFor(30_000);

        List<String> heard = heard(tab);
        System.out.println("Told in half a minute of step 2: " + String.join(" | ", heard));
        int words = heard.stream().mapToInt(text -> text.split(" ").length).sum();
        assertTrue(words > 10 && words <= WORDS_A_MINUTE / 2, words + " words: " + heard);
        for (int i = 1; i < heard.size(); i++) {
            assertFalse(heard.get(i).equals(heard.get(i - 1)), heard.get(i));
        }
    }

    /** Whoever goes back has heard what was told; whoever goes on has not missed it. */
    @Test
    void scrubbedBackAndForth_nothingPastIsTold(Page tab) {
        tab.clock().install();
        Story story = Story.at(tab, 2);
        story.predict("first");
        story.scrubTo(200);
        tab.evaluate(LISTEN);
        story.scrubTo(0);
        tab.evaluate("() => { const { player } = peekaboo.page.shown; player.setSpeed(4); player.play(); }");
        tab.clock().runFor(4_000);

        assertEquals(List.of(), heard(tab));
    }

    private static List<String> heard(Page tab) {
        List<String> heard = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(tab.evaluate("heard"))).forEach(text -> heard.add(text.toString()));
        return heard;
    }
}
