package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No barriers that axe-core could find, on any screen, however it is looked at. */
@ExtendWith(InChromium.class)
class AxeIT {
    /** As people set their devices. */
    enum Look {
        LIGHT(ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ReducedMotion.NO_PREFERENCE, ForcedColors.NONE),
        STILL(ColorScheme.LIGHT, ReducedMotion.REDUCE, ForcedColors.NONE),
        FORCED(ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, ForcedColors.ACTIVE);

        private final ColorScheme colours;
        private final ReducedMotion motion;
        private final ForcedColors forced;

        Look(ColorScheme colours, ReducedMotion motion, ForcedColors forced) {
            this.colours = colours;
            this.motion = motion;
            this.forced = forced;
        }

        Browser.NewPageOptions on(int width, int height) {
            return new Browser.NewPageOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colours)
                    .setReducedMotion(motion)
                    .setForcedColors(forced);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1366",
        "LIGHT, 320",
        "DARK, 1366",
        "DARK, 320",
        "STILL, 1366",
        "STILL, 320",
        "FORCED, 1366",
        "FORCED, 320"
    })
    void everyScreen_hasNoBarriers(Look look, int width, Chromium chromium) {
        List<String> barriers = new ArrayList<>();
        try (Page tab = chromium.newTab(look.on(width, 768))) {
            Story story = Story.at(tab, 1);
            for (int step = 1; step <= Story.STEPS; step++) {
                look("step " + step, story.open(step), barriers);
            }
            look("all unfolded", story.openAll("details:not(.menu)"), barriers);
            look("menu", story.openMenu(), barriers);
            tab.keyboard().press("Escape");
            tab.evaluate("() => document.getElementById('menu').removeAttribute('open')");
            look("why", story.askWhy(), barriers);
            story.press("why-close");
            tab.keyboard().press("b");
            look("calm", story, barriers);
        }
        assertEquals(List.of(), barriers);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 900", "DARK, 900", "LIGHT, 320", "FORCED, 900"})
    void presentersWindow_hasNoBarriers(Look look, int width, Chromium chromium) {
        try (Page tab = chromium.newTab(look.on(width, 820))) {
            OpenedPage.in(tab, "#presenter&lang=de");
            tab.evaluate("() => document.querySelectorAll('details').forEach(one => (one.open = true))");
            tab.evaluate("() => document.querySelector('.notes').replaceChildren(...peekaboo.page.note('still'))");

            assertEquals(List.of(), Axe.barriers(tab));
        }
    }

    @Test
    void plantedBarriers_areFound(Page tab) {
        Story.at(tab, 1);
        tab.evaluate("""
                () => {
                    const flow = document.querySelector('.flow');
                    flow.append(document.createElement('button'), document.createElement('p'));
                    flow.lastChild.textContent = 'Hardly to be read';
                    flow.lastChild.style.color = '#bbbbbb';
                }
                """);

        List<String> rules = Axe.barriers(tab).stream()
                .map(found -> ((String) found).replaceFirst(" at .*", ""))
                .sorted()
                .toList();
        assertEquals(List.of("button-name", "color-contrast"), rules);
    }

    private static void look(String screen, Story story, List<String> barriers) {
        Axe.barriers(story.tab()).forEach(found -> barriers.add(screen + ": " + found));
    }
}
