package peekaboo.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peekaboo.evidence.Simulated;
import peekaboo.fit.Journal.OtherModelException;
import peekaboo.study.Workers;

/** Finds the loss of values, by simulating or from the journal of an earlier run. */
final class Evaluator {
    private final FitPlan plan;
    private final Workers workers;
    private final Journal journal;
    private final Map<List<Double>, Double> known = new HashMap<>();

    Evaluator(FitPlan plan, Workers workers, Journal journal) {
        this.plan = plan;
        this.workers = workers;
        this.journal = journal;
        journal.earlier().forEach(evaluation -> known.put(evaluation.values(), evaluation.loss()));
    }

    /** Loss at the start, always simulated: a journal that says otherwise is another model's. */
    double atStart() throws InterruptedException {
        double now = loss(simulated(plan.start(), plan.dyads()).estimates());
        Double then = known.put(plan.start(), now);
        if (then != null && then != now) {
            throw new OtherModelException(then, now);
        }
        return now;
    }

    double loss(List<Double> values) throws InterruptedException {
        Double already = known.get(values);
        if (already != null) {
            return already;
        }
        double loss = loss(simulated(values, plan.dyads()).estimates());
        known.put(values, loss);
        return loss;
    }

    void tell(Evaluation evaluation) {
        journal.add(evaluation);
    }

    private double loss(double[] estimates) {
        double loss = 0;
        for (int i = 0; i < estimates.length; i++) {
            double residual = Residual.of(plan.targets().get(i), estimates[i]);
            loss += residual * residual;
        }
        return loss;
    }

    /** The numbers that infants with these values show. */
    Simulated simulated(List<Double> values, int dyads) throws InterruptedException {
        return plan.study().run(dyads, scenario -> plan.changed(scenario, values), workers);
    }
}
