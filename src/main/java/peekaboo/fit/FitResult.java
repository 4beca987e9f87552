package peekaboo.fit;

import java.util.List;
import peekaboo.dyad.Range;
import peekaboo.evidence.Target;
import peekaboo.inference.Measured;

/**
 * What a fit found.
 *
 * @param plan what was fitted
 * @param search how
 * @param lossAtStart before
 * @param restarts every search, in order
 * @param parameters the values of the best of them, in the order of the plan
 * @param entangled parameters that the findings can hardly tell apart
 * @param numbers what was fitted to, before and after; failed where this program failed at them, which costs nothing else
 */
public record FitResult(
        FitPlan plan,
        Search search,
        double lossAtStart,
        List<Restarted> restarts,
        List<Fitted> parameters,
        List<Entangled> entangled,
        Measured<List<NumberFit>> numbers) {
    public FitResult {
        restarts = List.copyOf(restarts);
        parameters = List.copyOf(parameters);
        entangled = List.copyOf(entangled);
        numbers = numbers.map(List::copyOf);
    }

    /** The try of least loss over all restarts, the first of equals. */
    public Evaluation best() {
        return best(restarts);
    }

    static Evaluation best(List<Restarted> restarts) {
        return Restarted.best(restarts.stream().map(Restarted::best).toList());
    }

    /** How many tries were made. */
    public int evaluations() {
        return restarts.stream().mapToInt(restart -> restart.tried().size()).sum();
    }

    /**
     * A parameter as fitted.
     *
     * @param parameter which one
     * @param value that fits best
     * @param interval 95 %, from sampling error and spread over restarts; may reach out of the box; failed where this program failed at
     *     it, which costs the value nothing
     * @param restartSpread standard deviation over restarts of what each found, on the parameter's scale; NaN for a single restart
     * @param atEdge true when the value lies at the edge of the box, so that a better one may lie beyond
     */
    public record Fitted(
            FitParameter parameter, double value, Measured<Range> interval, double restartSpread, boolean atEdge) {
        /** A parameter is determined if its interval lies within this factor of its value either way. */
        public static final double DETERMINED_WITHIN = 1.5;

        /** True when the findings say what the value is, to within {@link #DETERMINED_WITHIN}. */
        public boolean determined() {
            return !atEdge
                    && interval.either(
                            ends -> ends.high() <= value * DETERMINED_WITHIN && ends.low() >= value / DETERMINED_WITHIN,
                            reason -> false);
        }
    }

    /**
     * Two parameters that the findings can hardly tell apart: one makes up for the other.
     *
     * @param first name of one
     * @param second name of the other
     * @param correlation of their errors, -1 to 1
     */
    public record Entangled(String first, String second, double correlation) {
        /** Correlations above this, either way, are told. */
        public static final double TOLD_ABOVE = 0.9;
    }

    /**
     * A number before and after the fit.
     *
     * @param target what is expected
     * @param atStart the model's value before; NaN if not observed
     * @param atFit after
     */
    public record NumberFit(Target target, double atStart, double atFit) {
        /** What it adds to the loss after the fit. */
        public double loss() {
            double residual = Residual.of(target, atFit);
            return residual * residual;
        }
    }
}
