package peekaboo.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.measure.Quantity;
import peekaboo.study.PooledStudy.Outcome;
import peekaboo.study.PooledStudy.Resamples;

/**
 * How an outcome of one arm goes over the points of a design: its values, the mean of them where there are several seeds, with what
 * resampled studies showed at each. A resample is of the same dyads at every point, so that sums and differences over points keep the
 * pairing.
 */
public final class Response {
    private final Swept swept;
    private final int arm;
    private final int outcome;
    private final int resamples;
    private final double[] values;

    Response(Swept swept, int arm, int outcome) {
        this.swept = swept;
        this.arm = arm;
        this.outcome = outcome;
        resamples = swept.plan().terms().replicates();
        int points = swept.plan().design().points().size();
        values = new double[points];
        for (int point = 0; point < points; point++) {
            values[point] = mean(point);
        }
    }

    private double mean(int point) {
        int seeds = swept.plan().seeds();
        double sum = 0;
        for (int seed = 0; seed < seeds; seed++) {
            sum += found(point, seed).value().either(Estimate::value, reason -> Double.NaN);
        }
        return sum / seeds;
    }

    private Outcome found(int point, int seed) {
        int run = point * swept.plan().seeds() + seed;
        return swept.runs().get(run).arms().get(arm).outcomes().get(outcome);
    }

    /** The arm's place in the scenario. */
    public int arm() {
        return arm;
    }

    /** The arm's name. */
    public String name() {
        return swept.plan().scenario().arms().get(arm).name();
    }

    /** Which number it is. */
    public Quantity quantity() {
        return swept.plan().outcomes().get(outcome);
    }

    /** Whether nothing at all of the arm differs over the design. */
    public boolean isUntouched() {
        return swept.isUntouched(arm);
    }

    /** Whether nothing at all of the arm differs along one axis of the design. */
    public boolean isUntouchedBy(int axis) {
        return swept.isUntouchedBy(arm, axis);
    }

    /** The points at which it was observed. */
    public List<Integer> observed() {
        List<Integer> observed = new ArrayList<>();
        for (int point = 0; point < values.length; point++) {
            if (!Double.isNaN(values[point])) {
                observed.add(point);
            }
        }
        return observed;
    }

    /** The value at a point at which it was observed. */
    public double value(int point) {
        return values[point];
    }

    /** The value at a point with its interval, or why there is none. */
    public Measured<Estimate> at(int point) {
        if (swept.plan().seeds() == 1) {
            return found(point, 0).value();
        }
        double[] weights = new double[values.length];
        weights[point] = 1;
        return sum(weights);
    }

    /** What one point shows less what another shows, with the interval of the difference within dyads. */
    public Measured<Estimate> difference(int point, int less) {
        return difference(point, less, Interval.USUAL_LEVEL);
    }

    Measured<Estimate> difference(int point, int less, double level) {
        double[] weights = new double[values.length];
        weights[point] += 1;
        weights[less] -= 1;
        return sum(weights, level);
    }

    /** The sum of all points, each weighed, with its interval. */
    Measured<Estimate> sum(double[] weights) {
        return sum(weights, Interval.USUAL_LEVEL);
    }

    private Measured<Estimate> sum(double[] weights, double level) {
        double value = weighed(weights, point -> values[point]);
        if (Double.isNaN(value)) {
            return Measured.notObserved(Measured.Reason.NOT_REACHED);
        }
        return Replicates.estimate(value, resampled(weights), swept.plan().groups(), level);
    }

    /** The same sum in every resample. */
    double[] resampled(double[] weights) {
        double[] sums = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            int resample = i;
            sums[i] = weighed(weights, point -> showed(point, resample));
        }
        return sums;
    }

    private static double weighed(double[] weights, IntToDoubleFunction value) {
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            if (weights[point] != 0) {
                sum += weights[point] * value.applyAsDouble(point);
            }
        }
        return sum;
    }

    /** How many resamples there are. */
    int resamples() {
        return resamples;
    }

    /** What a resample showed at a point, the mean of it where there are several seeds. */
    double showed(int point, int resample) {
        int seeds = swept.plan().seeds();
        double sum = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Resamples of = found(point, seed).resamples();
            sum += resample < of.size() ? of.at(resample) : Double.NaN;
        }
        return sum / seeds;
    }
}
