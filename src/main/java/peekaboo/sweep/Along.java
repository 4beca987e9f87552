package peekaboo.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import peekaboo.design.Design;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Sure;
import peekaboo.list.Lists;

/**
 * How an outcome goes along a line of points.
 *
 * @param response the outcome
 * @param points at which it was observed, from the lowest value of what is varied to the highest; at least two
 * @param whole what the last shows less what the first shows
 * @param turn where it turns round, if it surely does
 * @param bend where it bends, if it surely does and does not turn round
 */
public record Along(
        Response response, List<Integer> points, Measured<Estimate> whole, Optional<Turn> turn, Optional<Bend> bend) {
    private static final double LEVEL = Interval.USUAL_LEVEL;
    private static final int FEWEST_FOR_BEND = 5;
    /** Of more points a bend is looked for at so many, at even distances. */
    private static final int MOST_KNOTS = 60;

    public Along {
        points = List.copyOf(points);
    }

    /**
     * A point beyond which it goes the other way.
     *
     * @param point which one
     * @param isPeak whether it is the highest, else the lowest
     * @param fromFirst what it shows less what the first shows
     * @param fromLast what it shows less what the last shows
     */
    public record Turn(int point, boolean isPeak, Estimate fromFirst, Estimate fromLast) {}

    /**
     * A point beyond which it goes less or more steeply: of two straight lines that meet at a point, those that fit best meet there.
     *
     * @param point which one
     * @param before what the point shows less what the first shows
     * @param beyond what the last shows less what the point shows
     * @param low below which point of the middle 95 % of the resamples none bends
     * @param high above which none bends
     */
    public record Bend(int point, Measured<Estimate> before, Measured<Estimate> beyond, int low, int high) {}

    /** Along a design that lies on a line; nothing where fewer than two points show the outcome. */
    static Optional<Along> of(Response response, Design design) {
        List<Integer> seen = response.observed();
        List<Integer> points = Lists.only(Layout.rising(design, 0), seen::contains);
        if (points.size() < 2) {
            return Optional.empty();
        }
        int first = points.get(0);
        int last = points.get(points.size() - 1);
        Optional<Turn> turn = turn(response, points);
        Optional<Bend> bend = turn.isPresent() ? Optional.empty() : new Bending(response, design, points).bend();
        return Optional.of(new Along(response, points, response.difference(last, first), turn, bend));
    }

    /** Of the highest and the lowest point between, the one that lies farther from both ends, if it surely lies beyond both. */
    private static Optional<Turn> turn(Response response, List<Integer> points) {
        List<Integer> between = points.subList(1, points.size() - 1);
        if (between.isEmpty()) {
            return Optional.empty();
        }
        Optional<Turn> peak = turn(response, points, extreme(response, between, 1), true);
        Optional<Turn> trough = turn(response, points, extreme(response, between, -1), false);
        if (peak.isPresent() && trough.isPresent()) {
            return rise(peak.get()) >= rise(trough.get()) ? peak : trough;
        }
        return peak.isPresent() ? peak : trough;
    }

    private static double rise(Turn turn) {
        return Math.min(
                Math.abs(turn.fromFirst().value()), Math.abs(turn.fromLast().value()));
    }

    private static int extreme(Response response, List<Integer> points, int sign) {
        int extreme = points.get(0);
        for (int point : points) {
            extreme = sign * response.value(point) > sign * response.value(extreme) ? point : extreme;
        }
        return extreme;
    }

    /** Which of several is the extreme one was chosen by the data: so surely that all of them together are wrong once in twenty. */
    private static Optional<Turn> turn(Response response, List<Integer> points, int point, boolean isPeak) {
        double level = 1 - (1 - LEVEL) / (points.size() - 2);
        Measured<Estimate> first = response.difference(point, points.get(0), level);
        Measured<Estimate> last = response.difference(point, points.get(points.size() - 1), level);
        boolean isSure = Sure.of(first) == (isPeak ? 1 : -1) && Sure.of(last) == (isPeak ? 1 : -1);
        return isSure ? Optional.of(new Turn(point, isPeak, first.get(), last.get())) : Optional.empty();
    }

    /** Looks for a bend. */
    private static final class Bending {
        private final Response response;
        private final List<Integer> points;
        private final double[] at;

        Bending(Response response, Design design, List<Integer> points) {
            this.response = response;
            this.points = points;
            double low = design.number(points.get(0), 0);
            double range = design.number(points.get(points.size() - 1), 0) - low;
            at = new double[points.size()];
            for (int place = 0; place < at.length; place++) {
                at[place] = (design.number(points.get(place), 0) - low) / range;
            }
        }

        /** It bends if a parabola fits it better than a line, more surely than 95 %. */
        Optional<Bend> bend() {
            if (points.size() < FEWEST_FOR_BEND || Sure.of(response.sum(curvature())) == 0) {
                return Optional.empty();
            }
            List<double[][]> bases = bases();
            int knot = knot(bases, response::value);
            int[] knots = new int[response.resamples()];
            for (int i = 0; i < knots.length; i++) {
                int resample = i;
                knots[i] = knot(bases, point -> response.showed(point, resample));
            }
            Arrays.sort(knots);
            int tail = (int) ((1 - LEVEL) / 2 * knots.length);
            int point = points.get(knot);
            return Optional.of(new Bend(
                    point,
                    response.difference(point, points.get(0)),
                    response.difference(points.get(points.size() - 1), point),
                    points.get(Math.min(knot, knots[tail])),
                    points.get(Math.max(knot, knots[knots.length - 1 - tail]))));
        }

        /** The weight of every point of the design in the coefficient of the square. */
        private double[] curvature() {
            double[][] rows = new double[points.size()][];
            for (int place = 0; place < rows.length; place++) {
                rows[place] = new double[] {1, at[place], at[place] * at[place]};
            }
            return spread(LeastSquares.weights(rows).orElseThrow()[2]);
        }

        private double[] spread(double[] weights) {
            int size = 0;
            for (int point : points) {
                size = Math.max(size, point + 1);
            }
            double[] spread = new double[size];
            for (int place = 0; place < weights.length; place++) {
                spread[points.get(place)] = weights[place];
            }
            return spread;
        }

        /** For every place between the ends, three columns at right angles to each other that make up all lines with a knot there. */
        private List<double[][]> bases() {
            List<double[][]> bases = new ArrayList<>();
            for (int knot : knots()) {
                double[][] basis = new double[3][at.length];
                for (int place = 0; place < at.length; place++) {
                    basis[0][place] = 1;
                    basis[1][place] = at[place];
                    basis[2][place] = Math.max(0, at[place] - at[knot]);
                }
                bases.add(orthonormal(basis));
            }
            return bases;
        }

        /** The places between the ends at which a bend is looked for. */
        private List<Integer> knots() {
            List<Integer> knots = new ArrayList<>();
            int between = at.length - 2;
            int many = Math.min(MOST_KNOTS, between);
            for (int i = 0; i < many; i++) {
                knots.add(1 + (int) ((long) i * between / many));
            }
            return knots;
        }

        private static double[][] orthonormal(double[][] basis) {
            for (int i = 0; i < basis.length; i++) {
                for (int j = 0; j < i; j++) {
                    double along = product(basis[i], basis[j]);
                    for (int place = 0; place < basis[i].length; place++) {
                        basis[i][place] -= along * basis[j][place];
                    }
                }
                double length = Math.sqrt(product(basis[i], basis[i]));
                for (int place = 0; place < basis[i].length; place++) {
                    basis[i][place] /= length;
                }
            }
            return basis;
        }

        private static double product(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }

        /** The place at which a knot fits best, the first of equals. */
        private int knot(List<double[][]> bases, Values values) {
            double[] shown = new double[points.size()];
            for (int place = 0; place < shown.length; place++) {
                shown[place] = values.at(points.get(place));
            }
            int best = 0;
            double most = -1;
            for (int knot = 0; knot < bases.size(); knot++) {
                double fitted = 0;
                for (double[] column : bases.get(knot)) {
                    double along = product(column, shown);
                    fitted += along * along;
                }
                if (fitted > most) {
                    most = fitted;
                    best = knot;
                }
            }
            return knots().get(best);
        }
    }

    private interface Values {
        double at(int point);
    }
}
