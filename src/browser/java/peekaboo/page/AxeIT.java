package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
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
            for (int step = 1; step <= Story.STEPS; step++) {
                Story story = Story.at(tab, step);
                tab.reload();
                look("step " + step, story, barriers);
            }
            look("all unfolded", Story.of(tab).openAll("details:not(.menu)"), barriers);
            look("menu", Story.of(tab).openMenu(), barriers);
            tab.keyboard().press("Escape");
            tab.evaluate("() => document.getElementById('menu').removeAttribute('open')");
            look("why", Story.of(tab).askWhy(), barriers);
            Story.of(tab).press("why-close");
            tab.keyboard().press("b");
            look("calm", Story.of(tab), barriers);
        }
        assertEquals(List.of(), barriers);
    }

    private static void look(String screen, Story story, List<String> barriers) {
        Axe.barriers(story.tab()).forEach(found -> barriers.add(screen + ": " + found));
    }
}
