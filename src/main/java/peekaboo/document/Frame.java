package peekaboo.document;

import java.util.List;
import peekaboo.document.Html.Tag;

/**
 * What every page of ours has: a head that asks for nothing from outside, and sections that are named by their headings.
 *
 * @param title of the page
 * @param version of Peekaboo that makes it
 * @param parts in the order of the page
 */
record Frame(String title, String version, List<HeadedPart> parts) {
    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /**
     * A section of a page.
     *
     * @param id to link to
     * @param content writes what stands under the heading
     */
    record HeadedPart(String id, String heading, Runnable content) {}

    /** The whole page; {@code header} writes what stands above the links to its sections. */
    String page(Html html, Runnable header) {
        html.markup("<!DOCTYPE html>\n");
        html.in(new Tag("html", "lang", "en"), () -> {
            html.line().in("head", () -> head(html)).line();
            html.in("body", () -> body(html, header)).line();
        });
        return html.line().toString();
    }

    private void head(Html html) {
        html.line().empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title + " \u2013 Peekaboo");
        html.in("style", () -> html.line().markup(Prose.of("report.css"))).line();
    }

    private void body(Html html, Runnable header) {
        html.line().in("header", () -> {
            header.run();
            contents(html);
        });
        html.line().in("main", () -> parts.forEach(part -> section(html, part))).line();
        html.in("footer", () -> html.leaf("p", "Made with Peekaboo " + version + "."))
                .line();
    }

    private void contents(Html html) {
        html.in("nav", () -> html.in("ul", () -> links(html)), "aria-label", "On this page")
                .line();
    }

    private void links(Html html) {
        for (HeadedPart part : parts) {
            html.in("li", () -> html.in("a", () -> html.text(part.heading), "href", "#" + part.id));
        }
    }

    private static void section(Html html, HeadedPart part) {
        String headingId = part.id + "-heading";
        html.in(new Tag("section", "id", part.id, "aria-labelledby", headingId), () -> {
            html.line().leaf("h2", part.heading, "id", headingId);
            part.content.run();
        });
        html.line();
    }
}
