package peekaboo.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import peekaboo.dyad.Range;

/**
 * One search by evolution with covariance matrix adaptation (Hansen & Ostermeier 2001), over places in the box from 0 to 1. What
 * it tries next depends on its seed and on the losses so far alone: one that ends sooner has tried the same up to there.
 */
final class Restart {
    /** Standard deviation of the first tries, in widths of the box. */
    private static final double FIRST_STEP = 0.2;

    /** Later restarts begin in the middle half of the box. */
    private static final double MARGIN = 0.25;

    private static final int NO_LIMIT = Integer.MAX_VALUE;
    /** A step from the usual seed sequence that keeps restarts apart. */
    private static final int RESTART_STRIDE = 1_000_003;

    private final FitPlan plan;
    private final Search search;
    private final int restart;
    private final Evaluator evaluator;
    private final List<Evaluation> tried = new ArrayList<>();

    Restart(FitPlan plan, Search search, int restart, Evaluator evaluator) {
        this.plan = plan;
        this.search = search;
        this.restart = restart;
        this.evaluator = evaluator;
    }

    /** Searches until its tries are used up or it has nowhere better to go. */
    Restarted run() throws InterruptedException {
        try {
            optimise();
        } catch (TooManyEvaluationsException usedUp) {
            // An end like the other: what was tried is what there is.
            return new Restarted(tried);
        } catch (Interruption interruption) {
            throw interruption.cause;
        }
        return new Restarted(tried);
    }

    private void optimise() {
        RandomGenerator random = new Well19937c(new int[] {search.seed(), restart * RESTART_STRIDE});
        double[] guess = guess(random);
        int size = guess.length;
        new CMAESOptimizer(NO_LIMIT, 0, true, 0, 0, random, false, null)
                .optimize(
                        new MaxEval(search.evaluations()),
                        new ObjectiveFunction(this::loss),
                        GoalType.MINIMIZE,
                        new InitialGuess(guess),
                        new SimpleBounds(filled(size, 0), filled(size, 1)),
                        new CMAESOptimizer.Sigma(filled(size, FIRST_STEP)),
                        new CMAESOptimizer.PopulationSize(population(size)));
    }

    private double[] guess(RandomGenerator random) {
        double[] guess = new double[plan.parameters().size()];
        for (int i = 0; i < guess.length; i++) {
            FitParameter parameter = plan.parameters().get(i);
            guess[i] = restart == 1
                    ? Range.SHARE.nearest(parameter.place(parameter.start()))
                    : MARGIN + (1 - 2 * MARGIN) * random.nextDouble();
        }
        return guess;
    }

    private static double[] filled(int size, double value) {
        double[] all = new double[size];
        Arrays.fill(all, value);
        return all;
    }

    private static int population(int size) {
        return 4 + (int) (3 * StrictMath.log(size));
    }

    private double loss(double[] places) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            values.add(plan.parameters().get(i).at(places[i]));
        }
        int number = tried.size() + 1;
        // The start is tried as it stands, not rounded.
        List<Double> asked = restart == 1 && number == 1 ? plan.start() : values;
        Evaluation evaluation = new Evaluation(restart, number, lossOf(asked), asked);
        tried.add(evaluation);
        evaluator.tell(evaluation);
        return evaluation.loss();
    }

    private double lossOf(List<Double> values) {
        try {
            return evaluator.loss(values);
        } catch (InterruptedException interrupted) {
            throw new Interruption(interrupted);
        }
    }

    /** Carries an interruption through the optimiser. */
    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final InterruptedException cause;

        Interruption(InterruptedException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
