package peekaboo.document;

/** What every page of ours has: a head that asks for nothing from outside, and sections that are named by their headings. */
final class Frame {

    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Frame() {}

    /** A whole page; {@code body} writes what is in the body. */
    static String page(Html html, String title, Runnable body) {
        html.markup("<!DOCTYPE html>\n");
        html.in(
                "html",
                () -> {
                    html.line().in("head", () -> head(html, title)).line();
                    html.in("body", body).line();
                },
                "lang",
                "en");
        return html.line().toString();
    }

    private static void head(Html html, String title) {
        html.line().empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title + " \u2013 Peekaboo");
        html.in("style", () -> html.line().markup(Prose.of("report.css"))).line();
    }

    /** What is in the body: a header, the sections, and who made it. */
    static void body(Html html, Runnable header, Runnable sections, String version) {
        html.line().in("header", header).line();
        html.in("main", sections).line();
        html.in("footer", () -> html.leaf("p", "Made with Peekaboo " + version + "."))
                .line();
    }

    /** A section of a page, as an enum lists them. */
    interface Part {
        /** Its id, to link to. */
        String id();

        /** Its heading. */
        String heading();
    }

    /** Links to the sections of a page. */
    static void contents(Html html, Part... parts) {
        html.in("nav", () -> html.in("ul", () -> links(html, parts)), "aria-label", "On this page")
                .line();
    }

    private static void links(Html html, Part... parts) {
        for (Part part : parts) {
            html.in("li", () -> html.in("a", () -> html.text(part.heading()), "href", "#" + part.id()));
        }
    }

    /** A section under its heading. */
    static void section(Html html, Part part, Runnable content) {
        String id = part.id();
        String heading = part.heading();
        String headingId = id + "-heading";
        html.in(
                        "section",
                        () -> {
                            html.line().leaf("h2", heading, "id", headingId);
                            content.run();
                        },
                        "id",
                        id,
                        "aria-labelledby",
                        headingId)
                .line();
    }
}
