package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import peekaboo.dyad.Range;
import peekaboo.fit.FitResult.Entangled;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.fit.FitResult.NumberFit;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.study.Workers;

/** Fits a preset. The same plan and search give the same result, whoever works at it and however often it was stopped. */
public final class Fit {
    private static final double ANYWHERE = StrictMath.log(1_000);

    /** Nearer than this to the end of the box, of which the whole is 1, a value is at the edge. */
    private static final double EDGE = 0.01;

    private final FitPlan plan;
    private final Evaluator evaluator;

    private Fit(FitPlan plan, Evaluator evaluator) {
        this.plan = plan;
        this.evaluator = evaluator;
    }

    /**
     * Searches for the values of least loss and tells how well they are determined.
     *
     * @param workers work at the dyads
     * @param journal is told every try; what it knows from before is not simulated again
     * @throws Journal.OtherModelException if the journal was written with another version of the model
     */
    public static FitResult run(FitPlan plan, Search search, Workers workers, Journal journal)
            throws InterruptedException {
        return new Fit(plan, new Evaluator(plan, workers, journal)).run(search);
    }

    private FitResult run(Search search) throws InterruptedException {
        double atStart = evaluator.atStart();
        List<Restarted> restarts = new ArrayList<>();
        for (int restart = 1; restart <= search.restarts(); restart++) {
            restarts.add(new Restart(plan, search, restart, evaluator).run());
        }
        List<Double> best = FitResult.best(restarts).values();
        // The search has ended: what it took hours to find is not lost to what is told of it.
        Measured<RealMatrix> covariance =
                Measured.computed(() -> Measured.observed(new Uncertainty(plan, evaluator).at(best)));
        return new FitResult(
                plan,
                search,
                atStart,
                restarts,
                parameters(best, covariance, restarts),
                covariance.either(this::entangled, reason -> List.of()),
                Measured.computed(() -> Measured.observed(numbers(best))));
    }

    private List<Fitted> parameters(List<Double> best, Measured<RealMatrix> covariance, List<Restarted> restarts) {
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            double spread = spread(restarts, i);
            double added = Double.isNaN(spread) ? 0 : spread * spread;
            int at = i;
            Measured<Range> interval = Measured.computed(() ->
                    covariance.map(known -> interval(at, best.get(at), Math.sqrt(known.getEntry(at, at) + added))));
            fitted.add(fitted(i, best.get(i), interval, spread));
        }
        return fitted;
    }

    private Range interval(int index, double value, double standardError) {
        FitParameter parameter = plan.parameters().get(index);
        double reach = Interval.reach(standardError);
        return new Range(end(parameter, value, -reach), end(parameter, value, reach));
    }

    private Fitted fitted(int index, double value, Measured<Range> interval, double spread) {
        FitParameter parameter = plan.parameters().get(index);
        double place = parameter.place(value);
        return new Fitted(parameter, value, interval, spread, place < EDGE || place > 1 - EDGE);
    }

    /** Farther off than a thousandfold is anywhere. */
    private static double end(FitParameter parameter, double value, double reach) {
        boolean isAnywhere = Math.abs(reach) > ANYWHERE;
        return parameter.moved(value, isAnywhere ? Math.copySign(Double.MAX_VALUE, reach) : reach);
    }

    private double spread(List<Restarted> restarts, int index) {
        FitParameter parameter = plan.parameters().get(index);
        double[] found = restarts.stream()
                .mapToDouble(restart -> parameter.scaled(restart.best().values().get(index)))
                .toArray();
        return found.length == 1 ? Double.NaN : Math.sqrt(StatUtils.variance(found));
    }

    private List<Entangled> entangled(RealMatrix covariance) {
        List<Entangled> entangled = new ArrayList<>();
        for (int i = 0; i < covariance.getRowDimension(); i++) {
            for (int j = i + 1; j < covariance.getRowDimension(); j++) {
                double scale = Math.sqrt(covariance.getEntry(i, i) * covariance.getEntry(j, j));
                double correlation = covariance.getEntry(i, j) / scale;
                if (Math.abs(correlation) > Entangled.TOLD_ABOVE) {
                    entangled.add(new Entangled(name(i), name(j), correlation));
                }
            }
        }
        return entangled;
    }

    private String name(int index) {
        return plan.parameters().get(index).name();
    }

    private List<NumberFit> numbers(List<Double> best) throws InterruptedException {
        double[] before = evaluator.simulated(plan.start(), plan.dyads()).estimates();
        double[] after = evaluator.simulated(best, plan.dyads()).estimates();
        List<NumberFit> numbers = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            numbers.add(new NumberFit(plan.targets().get(i), before[i], after[i]));
        }
        return numbers;
    }
}
