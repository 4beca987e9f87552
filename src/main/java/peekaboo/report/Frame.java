package peekaboo.report;

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

    /** A section under a heading. */
    static void section(Html html, String id, String heading, Runnable content) {
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
