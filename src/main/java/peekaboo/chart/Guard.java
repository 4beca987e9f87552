package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.text.Blanks;

/** Guards of the compact constructors; each message names the field, what was found and what was expected. */
final class Guard {

    private static final double SUM_TOLERANCE = 1e-6;

    private Guard() {}

    static void words(String field, String text) {
        if (Blanks.isBlank(text)) {
            throw refused(field, "nothing", "some words");
        }
    }

    static double share(String field, double value) {
        return within(field, value, 0, 1);
    }

    static double within(String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refused(field, "" + value, "a number from " + low + " to " + high);
        }
        return value;
    }

    /** Shares that are told in order of time. */
    static void curve(String field, Curve curve) {
        double before = 0;
        List<Point> points = curve.observed();
        for (int i = 0; i < points.size(); i++) {
            String point = field + "[" + i + "]";
            before = within(point + ".seconds", points.get(i).seconds(), before, Double.MAX_VALUE);
            share(point + ".share", SummaryShares.within(points.get(i).value()));
        }
    }

    static double finite(String field, double value) {
        return within(field, value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    static void finite(String field, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isFinite(values.get(i))) {
                finite(field + "[" + i + "]", values.get(i));
            }
        }
    }

    static double positive(String field, double value) {
        finite(field, value);
        if (value <= 0) {
            throw refused(field, "" + value, "a number above 0");
        }
        return value;
    }

    static void notNegative(String field, List<Integer> counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) < 0) {
                throw refused(field + "[" + i + "]", "" + counts.get(i), "a count of 0 or more");
            }
        }
    }

    static void notEmpty(String field, List<?> list) {
        if (list.isEmpty()) {
            throw refused(field, "an empty list", "at least one");
        }
    }

    static void size(String field, List<?> list, int expected) {
        if (list.size() != expected) {
            throw refused(field, list.size() + " entries", "" + expected);
        }
    }

    static void emptyOrSize(String field, List<?> list, int expected) {
        if (!list.isEmpty()) {
            size(field, list, expected);
        }
    }

    /** Shares of one whole. */
    static void whole(String field, List<Double> shares) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            sum += share(field + "[" + i + "]", shares.get(i));
        }
        within("sum of " + field, sum, 1 - SUM_TOLERANCE, 1 + SUM_TOLERANCE);
    }

    /** A copy nobody can change. */
    static List<List<Double>> rows(List<List<Double>> rows) {
        List<List<Double>> copy = new ArrayList<>();
        for (List<Double> row : rows) {
            copy.add(List.copyOf(row));
        }
        return List.copyOf(copy);
    }

    static List<Double> flat(List<List<Double>> rows) {
        List<Double> all = new ArrayList<>();
        for (List<Double> row : rows) {
            all.addAll(row);
        }
        return all;
    }

    static void that(boolean holds, String field, String expected) {
        if (!holds) {
            throw refused(field, "otherwise", expected);
        }
    }

    private static IllegalArgumentException refused(String field, String found, String expected) {
        return new IllegalArgumentException(field + ": found " + found + ", expected " + expected);
    }
}
