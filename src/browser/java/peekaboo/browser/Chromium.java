package peekaboo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, without a window; the driver brings none of its own. */
public final class Chromium implements AutoCloseable {
    /** That which never has a window comes first: it is the same browser and takes an eighth less of the processor. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"));

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place())
                        // Root, as in containers, may not have the sandbox.
                        .setArgs(List.of("--no-sandbox")));
        playwright.selectors().setTestIdAttribute("data-test");
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

    /** An empty tab with storage of its own. */
    public Page newTab() {
        return newTab(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
    }

    public Page newTab(Browser.NewPageOptions options) {
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
        browser.close();
        playwright.close();
    }
}
