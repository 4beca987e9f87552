package peekaboo.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of target/peekaboo.html, opened from its file.
 *
 * @param tab where it is open
 * @param complaints errors and warnings of the console, and errors that no script caught; grows
 * @param requests the addresses that were asked for, that of the page first; grows
 */
public record OpenedPage(Page tab, List<String> complaints, List<String> requests) {
    public static final String ADDRESS =
            Path.of("target", "peekaboo.html").toUri().toString();

    public static final String NOWHERE = "about:blank";

    /**
     * Opens the page anew: where it is open already, it would only follow the link.
     *
     * @param fragment what it is to show, such as {@code #step=6&scenario=peek-a-boo}, or nothing
     */
    public static OpenedPage in(Page tab, String fragment) {
        OpenedPage page = new OpenedPage(tab, new ArrayList<>(), new ArrayList<>());
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                page.complaints.add(message.type() + ": " + message.text());
            }
        });
        tab.onPageError(error -> page.complaints.add("uncaught: " + error));
        tab.onRequest(request -> page.requests.add(request.url()));
        if (!tab.url().equals(NOWHERE)) {
            leave(tab);
        }
        tab.navigate(ADDRESS + fragment);
        return page;
    }

    /** Leaves what is open in a tab, with all that it has kept there. */
    static void leave(Page tab) {
        tab.evaluate("() => { try { sessionStorage.clear(); } catch { } }");
        tab.navigate(NOWHERE);
    }

    /** Requests for anything but the page itself and what it made of its own bytes. */
    public List<String> strangers() {
        return requests.stream()
                .filter(url -> !url.replaceFirst("#.*", "").equals(ADDRESS))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }
}
