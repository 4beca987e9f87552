package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    /** What does not fit: a page wider than the screen, controls under 44 px, words cut off in buttons. */
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
                return misfits;
            }
            """;

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "1366, 768", "1920, 1080"})
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

    private static void look(String screen, Story story, List<String> misfits) {
        List<?> found = (List<?>) Objects.requireNonNull(story.tab().evaluate(MISFITS));
        found.forEach(one -> misfits.add(screen + ": " + one));
    }
}
