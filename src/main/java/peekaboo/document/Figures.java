package peekaboo.document;

import java.util.Optional;
import peekaboo.chart.Chart;
import peekaboo.chart.Figure;
import peekaboo.picture.Pictures;

/**
 * A chart on the page: heading and numbers as text, the picture, and the picture in words. A chart that has a narrow drawing has both; the
 * style sheet shows one of them.
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
        Optional<String> narrow = Pictures.narrowSvg(figure);
        html.wide(
                narrow.isPresent() ? "picture roomy" : "picture",
                "Chart: " + figure.title(),
                () -> html.markup(Pictures.bareSvg(figure)));
        narrow.ifPresent(svg -> html.in("div", () -> html.markup(svg), "class", "picture narrow")
                .line());
        html.in("figcaption", () -> words(html, figure, narrow.isEmpty())).line();
    }

    private static void words(Html html, Figure figure, boolean moves) {
        if (moves) {
            html.leaf("p", "The chart is wider than this screen: move it sideways.", "class", "swipe");
        }
        html.in("details", () -> {
            html.leaf("summary", "The chart in words");
            html.leaf("p", figure.description());
        });
    }
}
