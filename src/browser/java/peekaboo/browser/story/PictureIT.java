package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Look;
import peekaboo.browser.Story;

/** What the picture shows is what it means: by what is drawn where, and by what moves. */
@ExtendWith(InChromium.class)
class PictureIT {
    private static final String PEEK_A_BOO = "#step=6&scenario=peek-a-boo&arm=attuned&set=seed%3D19";
    private static final String STILL_FACE = "#step=6&scenario=still-face&arm=attuned&set=seed%3D60";
    private static final long HOUR_MILLIS = 3_600_000;
    private static final long FIVE_SECONDS = 5000;
    private static final long SOME_SECONDS = 2000;

    private static final String DRAWN =
            "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    /** The first tick of which something holds, half a second after it began to. */
    private static final String FIRST_TICK = """
            () => {
                const { run } = peekaboo.page.shown.player.lanes[0];
                const holds = (frame) => HOLDS;
                run.reach(run.total - 1);
                for (let tick = 2; tick < run.ticks; tick++) {
                    if ([0, 1, 2].every((before) => holds(run.frame(tick - before)))) {
                        return tick;
                    }
                }
                return -1;
            }
            """;

    /** Where a part of the picture is, on the screen. */
    private static final String BOX = """
            (part) => {
                const { left, right, top, bottom } = document.querySelector(part).getBoundingClientRect();
                return [left, right, top, bottom];
            }
            """;

    private static final String SEEN = """
            (parts) => [...document.querySelectorAll(parts)].filter((one) => getComputedStyle(one).visibility === 'visible').length
            """;

    /** Counts from now on what of the caregiver is changed. */
    private static final String WATCH = """
            () => {
                globalThis.changes = 0;
                const watch = new MutationObserver((all) => (globalThis.changes += all.length));
                watch.observe(document.querySelector('.caregiver'), { attributes: true, subtree: true });
            }
            """;

    @Test
    void turnedAway_oneEyeIsSeenAndTheBodyTurnsButTheSeatStays(Page tab) {
        Story story = withoutMotion(PEEK_A_BOO, tab);
        scrub(story, "frame.gaze === 'face' && frame.voice === 'quiet'");
        assertEquals(2, seen(tab, ".infant .eye"));
        List<?> seat = box(tab, ".infant > .seat");
        List<?> body = box(tab, ".infant .suit");

        scrub(story, "frame.gaze === 'nowhere' && frame.voice === 'quiet'");
        assertEquals(1, seen(tab, ".infant .eye"));
        assertEquals(seat, box(tab, ".infant > .seat"));
        assertTrue(number(body, 1) - number(box(tab, ".infant .suit"), 1) > 5, body::toString);
    }

    @Test
    void thumbInTheMouth_theMouthIsClosedAndTheThumbEndsInIt(Page tab) {
        Story story = withoutMotion(PEEK_A_BOO, tab);
        scrub(story, "frame.hand === 'mouth' && frame.gaze !== 'face' && frame.voice === 'quiet'");

        assertEquals("0.00", tab.locator(".infant .lips").getAttribute("data-open"));
        List<?> lips = box(tab, ".infant .lips");
        List<?> thumb = box(tab, ".infant .thumb");
        assertTrue(number(thumb, 0) < number(lips, 1) && number(lips, 0) < number(thumb, 1), () -> lips + " " + thumb);
        assertTrue(number(thumb, 2) < number(lips, 3) && number(lips, 2) < number(thumb, 3), () -> lips + " " + thumb);
    }

    @Test
    void stillFace_doesNotMoveWhileWhoWaitsBreathesAndBlinks(Chromium chromium) {
        try (Page tab = chromium.newTab()) {
            tab.clock().install(new Clock.InstallOptions().setTime(0));
            tab.clock().pauseAt(HOUR_MILLIS);

            int still = changes(tab, STILL_FACE, "frame.act === 'hold-still'", FIVE_SECONDS);
            assertEquals(0, still);
            assertTrue(tab.locator(".caregiver").getAttribute("class").contains("withdrawn"));
            int waiting = changes(tab, PEEK_A_BOO, "frame.act === 'wait'", SOME_SECONDS);
            assertTrue(waiting > 20, () -> "changes: " + waiting);
        }
    }

    @Test
    void cryingBaby_hasNoGreenBesideIt(Page tab) {
        Story story = withoutMotion("#step=6&scenario=peek-a-boo&arm=intrusive&set=seed%3D3", tab);
        scrub(story, "frame.voice === 'fuss'");

        assertEquals(0, seen(tab, ".gauge-calm"));
    }

    /** With motion off, each part is where it belongs as soon as it is drawn. */
    private static Story withoutMotion(String fragment, Page tab) {
        Look.STILL.set(tab);
        return Story.shared(tab, fragment);
    }

    /** To the first moment of which something holds, until it is drawn. */
    private static void scrub(Story story, String holds) {
        story.scrubTo(firstTick(story.tab(), holds));
        story.tab().evaluate(DRAWN);
    }

    /** How many changes to the caregiver some time brings, once it is as it is after a tick like this. */
    private static int changes(Page tab, String fragment, String holds, long millis) {
        Story story = Story.shared(tab, fragment);
        story.scrubTo(firstTick(tab, holds));
        // The picture's own clock goes on, the session's does not.
        tab.evaluate("() => (peekaboo.page.shown.player.options.live = true)");
        tab.clock().runFor(SOME_SECONDS + 1000);
        tab.evaluate(WATCH);
        tab.clock().runFor(millis);
        return ((Number) Objects.requireNonNull(tab.evaluate("() => changes"))).intValue();
    }

    private static int firstTick(Page tab, String holds) {
        int tick = ((Number) Objects.requireNonNull(tab.evaluate(FIRST_TICK.replace("HOLDS", holds)))).intValue();
        assertTrue(tick > 0, holds);
        return tick;
    }

    private static List<?> box(Page tab, String part) {
        return (List<?>) Objects.requireNonNull(tab.evaluate(BOX, part));
    }

    private static int seen(Page tab, String parts) {
        return ((Number) Objects.requireNonNull(tab.evaluate(SEEN, parts))).intValue();
    }

    private static double number(List<?> box, int place) {
        return ((Number) Objects.requireNonNull(box.get(place))).doubleValue();
    }
}
