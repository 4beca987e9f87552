package peekaboo.document;

import peekaboo.chart.Chart;
import peekaboo.chart.Figure;
import peekaboo.picture.Pictures;

/**
 * A chart on the page: heading and numbers as text, the picture, and the picture in words. It is drawn twice, the second time for a narrow screen;
 * the style sheet shows one of them.
 */
final class Figures {

    private Figures() {}

    static void write(Html html, Chart chart) {
        Figure figure = chart.figure();
        html.in("figure", () -> content(html, figure), "id", chart.fileName()).line();
    }

    private static void content(Html html, Figure figure) {
        html.line().leaf("h3", figure.title());
        if (!figure.subtitle().isEmpty()) {
            html.leaf("p", figure.subtitle(), "class", "subtitle");
        }
        html.wide("picture roomy", "Chart: " + figure.title(), () -> html.markup(Pictures.bareSvg(figure)));
        html.in("div", () -> html.markup(Pictures.narrowSvg(figure)), "class", "picture narrow")
                .line();
        html.in("figcaption", () -> words(html, figure)).line();
    }

    private static void words(Html html, Figure figure) {
        html.in("details", () -> {
            html.leaf("summary", "The chart in words");
            html.leaf("p", figure.description());
        });
    }
}
