package peekaboo.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The page as somebody goes through it, by the names of what is to be seen. */
final class Story {
    static final int STEPS = 7;
    static final int AGAIN = 6;
    static final int SANDBOX = 7;
    /** Twice what the longest wait takes on a slow machine that tests something else beside. */
    private static final double PATIENCE_MILLIS = 40_000;

    private static final double POLL_MILLIS = 50;

    private static final String STANDS_STILL = """
            (moved) => {
                const { top } = [...document.querySelectorAll(moved)].at(-1).getBoundingClientRect();
                const { stood } = globalThis;
                globalThis.stood = { top, times: stood?.top === top ? stood.times + 1 : 0 };
                return globalThis.stood.times >= 5;
            }
            """;

    private final Page tab;

    private Story(Page tab) {
        this.tab = tab;
        tab.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Opens the page at the step in this place, counted from 1. */
    static Story at(Page tab, int step) {
        return shared(tab, link(step));
    }

    /** The link to the step in this place. */
    static String link(int step) {
        return "#step=" + StoryStep.values()[step - 1].link();
    }

    /** Opens the page as somebody shared it. */
    static Story shared(Page tab, String fragment) {
        OpenedPage.in(tab, fragment);
        return of(tab);
    }

    /** The page that is open in a tab. */
    static Story of(Page tab) {
        Story story = new Story(tab);
        assertThat(story.title()).isVisible();
        return story;
    }

    Page tab() {
        return tab;
    }

    Locator part(String name) {
        return tab.getByTestId(name);
    }

    Locator title() {
        return tab.locator("#step-title");
    }

    /** The number of the step that is marked as the one shown. */
    int step() {
        return 1 + (Integer) tab.evaluate("""
                () => [...document.querySelectorAll('#steps button')].findIndex(one => one.hasAttribute('aria-current'))
                """);
    }

    Story open(int step) {
        part("step-" + step).click();
        return this;
    }

    Story predict(String answer) {
        part("answer-" + answer).click();
        return this;
    }

    Story start() {
        part("step-play").click();
        return this;
    }

    Story speed(String times) {
        part("player-speed").selectOption(times);
        return this;
    }

    /** Waits for the answer to what was just seen. */
    Story untilFound(int answers) {
        tab.locator(".found").nth(answers - 1).waitFor();
        return this;
    }

    /** Waits until something can be pressed, and presses it. */
    Story press(String name) {
        part(name).click();
        return this;
    }

    /** Waits until the last of something is no longer scrolled, as far as a quarter of a second can tell. */
    Story untilStill(String moved) {
        tab.waitForFunction(STANDS_STILL, moved, new Page.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
        return this;
    }

    /** On to the next step, once it is offered. */
    Story goOn() {
        return press("step-next");
    }

    /** Pulls the slider of the moment there. */
    Story scrubTo(int tick) {
        part("player-scrub").fill(Integer.toString(tick));
        return this;
    }

    /** The moment shown, such as {@code 0:30}. */
    String clock() {
        return part("player-clock").textContent().split(" / ", -1)[0];
    }

    /** What is told below the first picture. */
    String caption() {
        return tab.locator(".caption-event").first().textContent() + " | "
                + tab.locator(".caption-state").first().textContent();
    }

    boolean isPlaying() {
        return part("player-play").locator(".icon-pause").count() > 0;
    }

    Story openMenu() {
        return press("menu");
    }

    Story openAll(String folded) {
        tab.evaluate("folded => document.querySelectorAll(folded).forEach(one => (one.open = true))", folded);
        return this;
    }

    /** Asks what brought the first event about. */
    Story askWhy() {
        scrubTo(60).openAll(".event-box");
        tab.locator(".events button").first().click();
        tab.locator("dialog.why").waitFor();
        return this;
    }

    /** The results of the thousand. */
    Story untilCounted() {
        tab.locator(".finding").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    /** The strings of sixty times, once all pairs are counted: the longest that anybody waits for on the page. */
    Story untilStrung(String next) {
        part(next).waitFor(new Locator.WaitForOptions().setTimeout(8 * PATIENCE_MILLIS));
        return this;
    }
}
