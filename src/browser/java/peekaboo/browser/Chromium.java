package peekaboo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, without a window; the driver brings none of its own. */
public final class Chromium implements AutoCloseable {
    /** That which never has a window comes first: it is the same browser and takes an eighth less of the processor. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"));

    /**
     * Makes a page draw some fifteen times a second. The two breathe, so that a page draws as long as it is open, and drawing sixty
     * times a second takes more of a testing machine than all that is tested.
     */
    private static final String DRAWS_SELDOM = """
            (() => {
                const next = globalThis.requestAnimationFrame;
                const wanted = new Set();
                globalThis.requestAnimationFrame = (draw) => {
                    const asked = setTimeout(() => next((time) => wanted.delete(asked) && draw(time)), 50);
                    wanted.add(asked);
                    return asked;
                };
                globalThis.cancelAnimationFrame = (asked) => wanted.delete(asked);
            })();
            """;

    /** Root, as in containers, may not have the sandbox. */
    private static final String AS_ROOT = "--no-sandbox";

    /**
     * A page that is tested is soon over: compiling it as far as the browser can, and cleaning up by several threads, takes twice the
     * processor time (the sandbox, opened four times for four seconds: 10.9 s as usual, 5.5 s so).
     */
    private static final String COMPILES_LITTLE =
            "--js-flags=--no-turbofan,--invocation-count-for-maglev=20000,--single-threaded-gc";

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Playwright playwright;
    private final Browser sparing;

    /** Started when it is asked for: only those who measure want it. */
    private @Nullable Browser usual;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        sparing = launch(AS_ROOT, COMPILES_LITTLE);
        playwright.selectors().setTestIdAttribute("data-test");
    }

    private Browser launch(String... words) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place())
                        .setArgs(List.of(words)));
    }

    public static Chromium start() {
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    private static Path place() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: " + PLACES + "; .ci/run installs it"));
    }

    /** An empty tab with storage of its own. Pages in it draw some fifteen times a second, unless their clock is the test's. */
    public Page newTab() {
        return newTab(new Browser.NewPageOptions());
    }

    /** The same, with a screen of its own where the options have one. */
    public Page newTab(Browser.NewPageOptions options) {
        Page tab = opened(sparing, options);
        tab.addInitScript(DRAWS_SELDOM);
        return tab;
    }

    /** An empty tab of the browser as anybody has it, which draws as often as it can: for those who measure how quick a page is. */
    public Page newUsualTab() {
        if (usual == null) {
            usual = launch(AS_ROOT);
        }
        return opened(usual, new Browser.NewPageOptions());
    }

    private static Page opened(Browser browser, Browser.NewPageOptions options) {
        if (options.viewportSize == null) {
            options.setViewportSize(WIDTH, HEIGHT);
        }
        return browser.newPage(options);
    }

    /** Makes a tab such as {@link #newTab()}, but for the scripts that were added to it. */
    public static void empty(Page tab) {
        OpenedPage.leave(tab);
        tab.setViewportSize(WIDTH, HEIGHT);
        tab.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(null)
                .setColorScheme(null)
                .setReducedMotion(null)
                .setForcedColors(null));
    }

    @Override
    public void close() {
        sparing.close();
        if (usual != null) {
            usual.close();
        }
        playwright.close();
    }
}
