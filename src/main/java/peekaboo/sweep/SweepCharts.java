package peekaboo.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import peekaboo.chart.Caption;
import peekaboo.chart.Chart;
import peekaboo.chart.DoseResponse;
import peekaboo.chart.HeatMap;
import peekaboo.chart.Influences;
import peekaboo.chart.Titles;
import peekaboo.design.Design;
import peekaboo.design.Design.Axis;
import peekaboo.design.ShownValues;
import peekaboo.inference.Estimate;
import peekaboo.inference.Sure;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.text.Count;
import peekaboo.text.DecimalText;
import peekaboo.text.NearestName;
import peekaboo.text.Rounded;

/** The charts of a sweep, made of its values: lines over one setting, cells over two, bars where more are varied together. */
public final class SweepCharts {
    private static final int MOST_NAMES = 24;
    private static final int DIGITS = 3;

    private final Swept swept;
    private final Design design;
    private final ShownValues shown;
    private final Titles titles;

    private SweepCharts(Swept swept, Titles titles) {
        this.swept = swept;
        this.titles = titles;
        design = swept.plan().design();
        shown = ShownValues.of(design);
    }

    /** One an outcome; where more settings are varied together, one an outcome and arm that they reach. */
    public static List<Chart> of(Swept swept, Titles titles) {
        SweepCharts charts = new SweepCharts(swept, titles);
        List<Chart> all = new ArrayList<>();
        for (int outcome = 0; outcome < swept.plan().outcomes().size(); outcome++) {
            all.addAll(charts.of(outcome));
        }
        return all;
    }

    /** The file name of the chart of an outcome over one setting. */
    public static String lineName(Quantity quantity) {
        return "dose-response-" + NearestName.lowerCase(quantity.name());
    }

    /** The file name of the chart of what each setting does to an outcome of an arm. */
    public static String barsName(Response response) {
        return "effects-" + NearestName.lowerCase(response.quantity().name()) + "-" + response.name();
    }

    /** The file name of the chart of an outcome over two. */
    public static String planeName(Quantity quantity) {
        return "heat-map-" + NearestName.lowerCase(quantity.name());
    }

    private List<Chart> of(int outcome) {
        List<Response> seen = Lists.only(
                swept.responses(outcome), response -> response.observed().size() > 1);
        if (seen.isEmpty()) {
            return List.of();
        }
        return switch (swept.layout()) {
            case LINE -> List.of(line(seen));
            case PLANE -> List.of(plane(seen));
            case CLOUD -> bars(seen);
            case NAMES -> design.points().size() > MOST_NAMES ? List.of() : List.of(names(seen));
        };
    }

    private Chart line(List<Response> responses) {
        Quantity quantity = responses.get(0).quantity();
        List<Integer> rising = Layout.rising(design, 0);
        String words = String.join(", ", Lists.each(design.axes(), ShownValues::heading));
        DoseResponse.Scale scale = new DoseResponse.Scale(
                words, List.of(), design.number(rising.get(0), 0), design.number(rising.get(rising.size() - 1), 0));
        return dose(responses, rising, scale, titles.of(lineName(quantity), shows(quantity) + " over " + path(0)));
    }

    private Chart names(List<Response> responses) {
        List<String> names = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int point = 0; point < design.points().size(); point++) {
            names.add(shown.point(point));
            order.add(point);
        }
        String words = String.join(", ", Lists.each(design.axes(), Axis::path));
        DoseResponse.Scale scale = new DoseResponse.Scale(words, names, -0.4, names.size() - 0.6);
        Quantity quantity = responses.get(0).quantity();
        return dose(responses, order, scale, titles.of(lineName(quantity), shows(quantity) + " by " + words));
    }

    private Chart dose(List<Response> responses, List<Integer> order, DoseResponse.Scale scale, String title) {
        Quantity quantity = responses.get(0).quantity();
        boolean isNamed = !scale.names().isEmpty();
        List<DoseResponse.Line> lines = Lists.each(responses, response -> {
            List<DoseResponse.Point> points = new ArrayList<>();
            for (int place = 0; place < order.size(); place++) {
                int point = order.get(place);
                double at = isNamed ? place : design.number(point, 0);
                response.at(point).either(known -> points.add(point(at, known)), reason -> false);
            }
            return new DoseResponse.Line(response.name(), points);
        });
        Caption caption = new Caption(
                title,
                "Bands: 95 % intervals over infants. " + extent(),
                "A line an arm. " + String.join(" ", Lists.each(responses, response -> described(response, order))));
        return new Chart(
                lineName(quantity), new DoseResponse(caption, scale, words(quantity), isShare(quantity), lines));
    }

    private static DoseResponse.Point point(double at, Estimate known) {
        return known.interval()
                .either(
                        ends -> new DoseResponse.Point(at, known.value(), ends.low(), ends.high()),
                        reason -> new DoseResponse.Point(at, known.value(), known.value(), known.value()));
    }

    private String described(Response response, List<Integer> order) {
        List<Integer> seen = Lists.only(order, response.observed()::contains);
        List<String> values = Lists.each(seen, point -> number(response.value(point)) + " at " + shown.point(point));
        return response.name() + ": " + String.join("; ", values) + ".";
    }

    private Chart plane(List<Response> responses) {
        Quantity quantity = responses.get(0).quantity();
        HeatMap.Side across = side(0);
        HeatMap.Side up = side(1);
        List<HeatMap.Panel> panels =
                Lists.each(responses, response -> new HeatMap.Panel(response.name(), rows(response, across, up)));
        String name = planeName(quantity);
        String title = titles.of(name, shows(quantity) + " over " + path(0) + " and " + path(1));
        Caption caption = new Caption(
                title,
                "Darker is more; along an orange line it is the same. " + extent(),
                "A rectangle an arm, " + path(0) + " across and " + path(1) + " up. "
                        + String.join(" ", Lists.each(responses, this::corners)));
        return new Chart(name, new HeatMap(caption, across, up, words(quantity), isShare(quantity), panels));
    }

    private HeatMap.Side side(int axis) {
        List<Double> values = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        double[] numbers = design.numbers(axis);
        for (int point : Layout.rising(design, axis)) {
            if (values.isEmpty() || numbers[point] > values.get(values.size() - 1)) {
                values.add(numbers[point]);
                marks.add(shown.bare(axis, numbers[point]));
            }
        }
        return new HeatMap.Side(ShownValues.heading(design.axes().get(axis)), values, marks);
    }

    private List<List<Double>> rows(Response response, HeatMap.Side across, HeatMap.Side up) {
        double[] first = design.numbers(0);
        double[] second = design.numbers(1);
        Map<List<Double>, Integer> points = new HashMap<>();
        for (int point = 0; point < first.length; point++) {
            points.put(List.of(first[point], second[point]), point);
        }
        return Lists.each(
                up.values(),
                high -> Lists.each(across.values(), right -> {
                    Integer point = points.get(List.of(right, high));
                    return point == null ? Double.NaN : (Double) response.value(point);
                }));
    }

    private String corners(Response response) {
        List<String> corners = new ArrayList<>();
        for (int first : new int[] {-1, 1}) {
            for (int second : new int[] {-1, 1}) {
                int corner = Across.corner(design, first, second);
                if (response.observed().contains(corner)) {
                    corners.add(number(response.value(corner)) + " at " + shown.point(corner));
                }
            }
        }
        return response.name() + ": " + String.join("; ", corners) + ".";
    }

    private List<Chart> bars(List<Response> responses) {
        List<Chart> charts = new ArrayList<>();
        for (Response response : Lists.only(responses, one -> !one.isUntouched())) {
            swept.among(response).flatMap(among -> bars(response, among)).ifPresent(charts::add);
        }
        return charts;
    }

    private Optional<Chart> bars(Response response, Among among) {
        Quantity quantity = response.quantity();
        List<Among.Effect> known =
                Lists.only(among.effects(), effect -> effect.change().isObserved());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String name = barsName(response);
        String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
        Caption caption = new Caption(
                titles.of(name, "What each setting does to " + quantity.name() + " with " + response.name()),
                "Change from the lowest to the highest value while all are varied together, whichever way; an interval that holds 0 begins there. "
                        + extent(),
                "Lying bars, the longest first: "
                        + String.join(
                                "; ",
                                Lists.each(
                                        known,
                                        effect -> path(effect.axis()) + " "
                                                + number(effect.change().get().value())))
                        + ".");
        Influences.Words words =
                new Influences.Words("change over the range" + unit, "share", "by itself", "with others");
        return Optional.of(new Chart(name, new Influences(caption, words, Lists.each(known, this::row))));
    }

    private Influences.Row row(Among.Effect effect) {
        String range = shown.bare(effect.axis(), effect.low()) + " to " + shown.number(effect.axis(), effect.high());
        Estimate change = effect.change().get();
        String way = Sure.of(effect.change()) == 0 ? "" : change.value() > 0 ? "more of it: up" : "more of it: down";
        double sign = change.value() < 0 ? -1 : 1;
        Influences.Bar bar = change.interval()
                .either(
                        ends -> new Influences.Bar(
                                sign * change.value(),
                                Math.max(0, Math.min(sign * ends.low(), sign * ends.high())),
                                Math.max(sign * ends.low(), sign * ends.high())),
                        reason -> new Influences.Bar(
                                sign * change.value(), sign * change.value(), sign * change.value()));
        return new Influences.Row(
                path(effect.axis()), range, way, Optional.of(bar), Optional.empty(), Optional.empty());
    }

    private String path(int axis) {
        return design.axes().get(axis).path();
    }

    private static String words(Quantity quantity) {
        String meaning = quantity.meaning();
        String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
        return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + unit;
    }

    private static String shows(Quantity quantity) {
        return "How " + quantity.name() + " goes";
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.SHARE || quantity.kind() == Quantity.Kind.PROBABILITY;
    }

    private static String number(double value) {
        return Rounded.minus(DecimalText.trimmed(value, Math.abs(value) < 1 ? DIGITS : 2));
    }

    private String extent() {
        int dyads = swept.plan().scenario().dyads();
        int seeds = swept.plan().seeds();
        int points = design.points().size();
        return Count.of(points) + " points, " + Count.of(dyads) + (dyads == 1 ? " infant" : " infants")
                + " at each, the same with the same draws" + (seeds > 1 ? "; means of " + seeds + " seeds" : "") + ".";
    }
}
