package peekaboo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import peekaboo.page.StoryStep;

/** The page as somebody goes through it, by the names of what is to be seen. */
public final class Story {
    public static final int STEPS = 7;
    public static final int AGAIN = 6;
    public static final int SANDBOX = 7;
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
    public static Story at(Page tab, int step) {
        return shared(tab, link(step));
    }

    /** The link to the step in this place. */
    public static String link(int step) {
        return "#step=" + StoryStep.values()[step - 1].link();
    }

    /** Opens the page as somebody shared it. */
    public static Story shared(Page tab, String fragment) {
        OpenedPage.in(tab, fragment);
        return of(tab);
    }

    /** The page that is open in a tab. */
    public static Story of(Page tab) {
        Story story = new Story(tab);
        assertThat(story.title()).isVisible();
        return story;
    }

    public Page tab() {
        return tab;
    }

    public Locator part(String name) {
        return tab.getByTestId(name);
    }

    public Locator title() {
        return tab.locator("#step-title");
    }

    /** The number of the step that is marked as the one shown. */
    public int step() {
        return 1 + (Integer) tab.evaluate("""
                () => [...document.querySelectorAll('#steps button')].findIndex(one => one.hasAttribute('aria-current'))
                """);
    }

    public Story open(int step) {
        part("step-" + step).click();
        return this;
    }

    public Story predict(String answer) {
        part("answer-" + answer).click();
        return this;
    }

    public Story start() {
        part("step-play").click();
        return this;
    }

    public Story speed(String times) {
        part("player-speed").selectOption(times);
        return this;
    }

    /** Waits for the answer to what was just seen. */
    public Story untilFound(int answers) {
        tab.locator(".found").nth(answers - 1).waitFor();
        return this;
    }

    /** Waits until something can be pressed, and presses it. */
    public Story press(String name) {
        part(name).click();
        return this;
    }

    /** Waits until the last of something is no longer scrolled, as far as a quarter of a second can tell. */
    public Story untilStill(String moved) {
        tab.waitForFunction(STANDS_STILL, moved, new Page.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
        return this;
    }

    /** On to the next step, once it is offered. */
    public Story goOn() {
        return press("step-next");
    }

    /** Pulls the slider of the moment there. */
    public Story scrubTo(int tick) {
        part("player-scrub").fill(Integer.toString(tick));
        return this;
    }

    /** The moment shown, such as {@code 0:30}. */
    public String clock() {
        return part("player-clock").textContent().split(" / ", -1)[0];
    }

    /** What is told below the first picture. */
    public String caption() {
        return tab.locator(".caption-event").first().textContent() + " | "
                + tab.locator(".caption-state").first().textContent();
    }

    public boolean isPlaying() {
        return part("player-play").locator(".icon-pause").count() > 0;
    }

    public Story openMenu() {
        return press("menu");
    }

    public Story openAll(String folded) {
        tab.evaluate("folded => document.querySelectorAll(folded).forEach(one => (one.open = true))", folded);
        return this;
    }

    /** Asks what brought the first event about. */
    public Story askWhy() {
        scrubTo(60).openAll(".event-box");
        tab.locator(".events button").first().click();
        tab.locator("dialog.why").waitFor();
        return this;
    }

    /** The results of the thousand. */
    public Story untilCounted() {
        tab.locator(".finding").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** The strings of sixty times, once all pairs are counted: the longest that anybody waits for on the page. */
    public Story untilStrung(String next) {
        part(next).waitFor(new Locator.WaitForOptions().setTimeout(8 * PATIENCE_MILLIS));
        return this;
    }
}
