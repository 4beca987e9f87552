package peekaboo.browser.everyone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.browser.Axe;
import peekaboo.browser.InChromium;
import peekaboo.browser.Look;
import peekaboo.browser.OpenedPage;
import peekaboo.browser.Story;

/** No barriers that axe-core could find in the presenter's window, and that it finds some; the screens are {@link EveryScreenIT}'s. */
@ExtendWith(InChromium.class)
class AxeIT {
    @ParameterizedTest
    @CsvSource({"LIGHT, 900", "DARK, 900", "LIGHT, 320", "FORCED, 900"})
    void presentersWindow_hasNoBarriers(Look look, int width, Page tab) {
        look.set(tab);
        tab.setViewportSize(width, 820);
        OpenedPage.in(tab, "#presenter&lang=de");
        tab.evaluate("() => document.querySelectorAll('details').forEach(one => (one.open = true))");
        tab.evaluate("() => document.querySelector('.notes').replaceChildren(...peekaboo.page.note('still'))");

        assertEquals(List.of(), Axe.barriers(tab));
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

        assertEquals(List.of("button-name", "color-contrast"), rules(Axe.barriers(tab)));
        assertEquals(List.of("color-contrast"), rules(Axe.barriersOfColour(tab)));
    }

    /** As the answers arrive: seen a moment after it was asked for, a text is still pale. */
    @Test
    void whatFadesIn_isLookedAtWhenItIsThere(Page tab) {
        Story.at(tab, 1);
        tab.evaluate("""
                () => {
                    const found = document.createElement('p');
                    found.className = 'found';
                    found.textContent = 'On its way in';
                    Object.assign(found.style, { animationDuration: '60s', animationDelay: '-20s' });
                    document.querySelector('.flow').append(found);
                }
                """);

        assertEquals(List.of(), Axe.barriers(tab));
    }

    private static List<String> rules(List<?> barriers) {
        return barriers.stream()
                .map(found -> ((String) found).replaceFirst(" at .*", ""))
                .sorted()
                .toList();
    }
}
