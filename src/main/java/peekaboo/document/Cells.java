package peekaboo.document;

import peekaboo.document.Html.Tag;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.text.Rounded;
import peekaboo.words.ArmNumber;
import peekaboo.words.English;

/** Cells of the page's tables. */
final class Cells {
    private static final Tag NUMBER = new Tag("td", "class", "number");

    private Cells() {}

    /** A value over its interval, or the reason why there is none. */
    static void estimate(Html html, Measured<Estimate> value) {
        value.either(estimate -> told(html, estimate), reason -> missing(html, English.reason(reason)));
    }

    /** The same of an arm's number. */
    static void estimate(Html html, ArmNumber number) {
        number.either(estimate -> told(html, estimate), why -> missing(html, why));
    }

    private static Html told(Html html, Estimate estimate) {
        return html.in(NUMBER, () -> {
            html.text(Rounded.of(estimate.value()));
            small(html, interval(estimate));
        });
    }

    /** "1.20 to 1.40", its digits those of the value; empty if there is no interval. */
    private static String interval(Estimate estimate) {
        double value = estimate.value();
        return estimate.interval()
                .either(
                        known -> Rounded.like(value, known.low()) + " to " + Rounded.like(value, known.high()),
                        missing -> "");
    }

    /** A number as it is to be printed, or the reason why there is none. */
    static void printed(Html html, Measured<String> number) {
        number.either(text -> html.in(NUMBER, () -> html.text(text)), reason -> missing(html, English.reason(reason)));
    }

    private static Html missing(Html html, String why) {
        return html.in("td", () -> html.text(why), "class", "missing");
    }

    /** The head of a row: a name, and under it what it means. */
    static void head(Html html, String name, String meaning) {
        html.in(new Tag("th", "scope", "row"), () -> {
            html.text(name);
            small(html, meaning);
        });
    }

    /** The head of a column of numbers. */
    static void column(Html html, String name) {
        html.in("th", () -> html.text(name), "scope", "col", "class", "number");
    }

    private static void small(Html html, String words) {
        if (!words.isEmpty()) {
            html.in("small", () -> html.text(words));
        }
    }
}
