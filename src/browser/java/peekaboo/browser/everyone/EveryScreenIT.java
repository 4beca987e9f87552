package peekaboo.browser.everyone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.Axe;
import peekaboo.browser.InChromium;
import peekaboo.browser.Keys;
import peekaboo.browser.Languages;
import peekaboo.browser.Look;
import peekaboo.browser.Misfits;
import peekaboo.browser.Story;

/**
 * Every screen of the story, gone through on each device: words and no keys, nothing that runs out of the screen or is
 * too small for a finger, and no barriers that axe-core could find. A screen is opened once and all of them look at it,
 * since opening takes longer than looking. The longest of the browser's tests: it begins first, and its walks may go side
 * by side.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(InChromium.class)
class EveryScreenIT {
    private static final String FIRST_LANGUAGE = "en";

    private static final List<Size> OTHER_SIZES =
            List.of(new Size(390, 844), new Size(844, 390), new Size(1366, 657), new Size(1920, 1080));

    /** So many pixels are drawn for a long time. */
    private static final Size LARGEST = new Size(3840, 2160);

    private static final String DRAWN =
            "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    /** In either language; what is folded away is no part of the text that is seen. */
    private static final Pattern LEARNED = Pattern.compile("(?i)arousal|erregung|intervall?|\\d/s\\b|95 %");

    /** Of a screen. */
    private record Size(int width, int height) {
        void set(Page tab) {
            tab.setViewportSize(width, height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "320, 640"})
    void laptopAndSmallPhone(int width, int height, Page tab) {
        Look.LIGHT.set(tab);
        tab.setViewportSize(width, height);
        boolean isLaptop = width > height;
        Function<Page, List<?>> barriers = isLaptop ? EveryScreenIT::barriersInEveryLook : Axe::barriers;
        assertEquals(List.of(), new Walk(tab, FIRST_LANGUAGE, barriers).played());
    }

    /** A device that is set otherwise while the page is open changes nothing but its colours. */
    private static List<?> barriersInEveryLook(Page tab) {
        List<Object> found = new ArrayList<>(Axe.barriers(tab));
        for (Look look : List.of(Look.DARK, Look.FORCED)) {
            look.set(tab);
            Axe.barriersOfColour(tab).forEach(one -> found.add(look + ", " + one));
        }
        Look.LIGHT.set(tab);
        return found;
    }

    /** Opened on a device that is set so; a thousand come to the same whatever the colours are. */
    @Tag("hostile")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LIGHT")
    void laptopAndSmallPhone_howeverTheyAreSet(Look look, Page tab) {
        assertOpened(look, 1366, 768, tab);
        assertOpened(look, 320, 640, tab);
    }

    private static void assertOpened(Look look, int width, int height, Page tab) {
        look.set(tab);
        tab.setViewportSize(width, height);
        assertEquals(List.of(), new Walk(tab, FIRST_LANGUAGE, Axe::barriersOfColour).opened());
    }

    /**
     * From small phones to projectors, in the languages whose words are the longer ones: each screen is opened in one of the sizes and
     * then seen in all.
     */
    @ParameterizedTest
    @MethodSource("otherLanguages")
    void otherSizesAndLanguages(String language, Page tab) {
        OTHER_SIZES.get(0).set(tab);
        assertEquals(List.of(), new Walk(tab, language, EveryScreenIT::notLookedFor, OTHER_SIZES).played());
    }

    @Tag("hostile")
    @Test
    void otherSizes(Page tab) {
        OTHER_SIZES.get(0).set(tab);
        assertEquals(List.of(), new Walk(tab, FIRST_LANGUAGE, EveryScreenIT::notLookedFor, OTHER_SIZES).played());
        LARGEST.set(tab);
        assertEquals(List.of(), new Walk(tab, FIRST_LANGUAGE, EveryScreenIT::notLookedFor).played());
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void otherSize_keptAllTheWay(int size, Page tab) {
        OTHER_SIZES.get(size).set(tab);
        assertEquals(List.of(), new Walk(tab, FIRST_LANGUAGE, EveryScreenIT::notLookedFor).played());
    }

    /** Where axe-core does not look. */
    private static List<?> notLookedFor(Page tab) {
        assertFalse(tab.isClosed());
        return List.of();
    }

    static List<String> otherLanguages() {
        List<String> languages = Languages.all();
        assertEquals(FIRST_LANGUAGE, languages.get(0));
        return languages.subList(1, languages.size());
    }

    /** One way through all screens, and what was found wrong on it. */
    private static final class Walk {
        private final Story story;
        private final String language;
        private final Function<Page, List<?>> barriers;
        private final List<Size> sizes;
        private final List<String> wrong = new ArrayList<>();

        /**
         * A walk that is to begin.
         *
         * @param barriers what axe-core finds, which takes longer than all else
         */
        Walk(Page tab, String language, Function<Page, List<?>> barriers) {
            this(tab, language, barriers, List.of());
        }

        /**
         * A walk in several sizes.
         *
         * @param sizes the sizes that each screen is seen in, or none where it stays as it is
         */
        Walk(Page tab, String language, Function<Page, List<?>> barriers, List<Size> sizes) {
            story = Story.shared(tab, "#step=1&lang=" + language);
            this.language = language;
            this.barriers = barriers;
            this.sizes = new ArrayList<>(sizes);
        }

        /** Opens every screen. */
        List<String> opened() {
            for (int step = 1; step <= Story.STEPS; step++) {
                open(step);
            }
            return sandbox();
        }

        /** Opens every screen, and plays and counts where that leads to another one. */
        List<String> played() {
            for (int step = 1; step <= Story.STEPS; step++) {
                open(step);
                if (step == 3) {
                    story.predict("soon").start();
                    glance("you are the caregiver");
                }
                if (step == 4) {
                    story.predict("half").start().untilCounted();
                    addLearned("a thousand, before more is asked for");
                    story.openAll("details:not(.menu)");
                    glance("a thousand");
                }
                // What is counted there takes seconds: it is looked at in one walk, in all its sizes.
                if (step == Story.AGAIN && !sizes.isEmpty()) {
                    story.predict("half")
                            .start()
                            .press("again-meet")
                            .part("again-go-on")
                            .waitFor();
                    glance("strings and somebody new");
                }
            }
            return sandbox();
        }

        private void open(int step) {
            story.open(step);
            addLearned("step " + step);
            look("step " + step);
        }

        private List<String> sandbox() {
            story.scrubTo(300).openAll("details:not(.menu)");
            look("all unfolded");
            // What was unfolded has been looked at; nothing that is opened over it changes it.
            story.tab().evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = false))");
            story.openMenu();
            look("menu");
            story.tab().keyboard().press("Escape");
            story.tab().evaluate("() => document.getElementById('menu').removeAttribute('open')");
            story.openMenu().press("evenings").openAll(".evenings details");
            glance("evenings");
            story.press("evenings-close");
            story.openMenu().press("looks");
            glance("looks");
            story.press("looks-close");
            story.askWhy();
            look("why");
            story.press("why-close");
            story.tab().keyboard().press("b");
            look("calm");
            return wrong;
        }

        /** Words and numbers of researchers stand behind "more", and nowhere before somebody asks for it. */
        private void addLearned(String screen) {
            add(
                    screen,
                    "word of researchers",
                    LEARNED.matcher(story.tab().locator("main").innerText())
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }

        private void look(String screen) {
            glance(screen);
            add(screen, "barrier", barriers.apply(story.tab()));
        }

        /** Looks, but not for barriers: what has just been counted fades in, and axe-core would find it pale. */
        private void glance(String screen) {
            assertEquals(language, story.tab().locator("html").getAttribute("lang"), screen);
            add(screen, "key", Keys.shown(story.tab()));
            add(screen, "misfit", Misfits.on(story.tab()));
            for (Size size : sizes.subList(Math.min(1, sizes.size()), sizes.size())) {
                size.set(story.tab());
                story.tab().evaluate(DRAWN);
                add(screen + ", " + size, "misfit", Misfits.on(story.tab()));
            }
            // The next screen is opened in the last of them, and seen in the others after it.
            Collections.rotate(sizes, 1);
        }

        private void add(String screen, String kind, List<?> found) {
            found.forEach(one -> wrong.add(screen + ", " + kind + ": " + one));
        }
    }
}
