package peekaboo.inference;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A curve over seconds that is flat between its steps and takes its new value at the step itself. Immutable. */
final class StepFunction {

    /** Values nearer than this count as equal when a level is looked for: the square root of 2^-52, as in R. */
    private static final double TOLERANCE = 1.4901161193847656e-8;

    private final double start;
    private final double[] time;
    private final double[] value;

    /** Keeps the arrays: callers hand them over. */
    StepFunction(double start, double[] time, double[] value) {
        this.start = start;
        this.time = time;
        this.value = value;
    }

    /** Number of steps; one for each distinct time of the spells, censored ones included. */
    public int steps() {
        return time.length;
    }

    /** Seconds at which step {@code step} is taken. */
    public double time(int step) {
        return time[step];
    }

    /** Value from step {@code step} on. */
    public double value(int step) {
        return value[step];
    }

    /** Value before the first step. */
    public double start() {
        return start;
    }

    /** Value at {@code seconds}; beyond the last step the last value. */
    public double at(double seconds) {
        int found = Arrays.binarySearch(time, seconds);
        int step = found >= 0 ? found : -found - 2;
        return step < 0 ? start : value[step];
    }

    /** The area under the curve from 0 to {@code horizon} seconds. */
    public double integral(double horizon) {
        double sum = 0;
        double from = 0;
        double height = start;
        for (int step = 0; step < time.length && time[step] < horizon; step++) {
            sum += height * (time[step] - from);
            from = time[step];
            height = value[step];
        }
        return sum + height * (horizon - from);
    }

    /**
     * The first time at which a rising curve gets to {@code level}; if it stays exactly there for a while, the middle
     * of that while, as R's quantiles have it.
     */
    Measured<Double> rises(double level) {
        return firstWhere(height -> height - level);
    }

    /** {@link #rises} for a falling curve. */
    Measured<Double> falls(double level) {
        return firstWhere(height -> level - height);
    }

    private Measured<Double> firstWhere(DoubleUnaryOperator beyond) {
        for (int step = 0; step < time.length; step++) {
            double by = beyond.applyAsDouble(value[step]);
            if (by > TOLERANCE) {
                return Measured.observed(time[step]);
            }
            if (by >= -TOLERANCE) {
                return Measured.observed((time[step] + leaves(step, beyond)) / 2);
            }
        }
        return Measured.notObserved(Measured.Reason.NOT_REACHED);
    }

    /** When the curve goes beyond the level that it has at {@code step}; if it never does, the last time. */
    private double leaves(int step, DoubleUnaryOperator beyond) {
        for (int later = step + 1; later < time.length; later++) {
            if (beyond.applyAsDouble(value[later]) > TOLERANCE) {
                return time[later];
            }
        }
        return time[time.length - 1];
    }
}
