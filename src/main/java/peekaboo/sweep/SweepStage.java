package peekaboo.sweep;

import java.util.List;
import java.util.function.Consumer;
import peekaboo.inference.Fault;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.study.PooledStudy;
import peekaboo.study.PooledStudy.ArmOutcomes;
import peekaboo.study.PooledStudy.Outcome;
import peekaboo.study.PooledStudy.Resamples;
import peekaboo.study.Progress;
import peekaboo.study.Scope;
import peekaboo.study.Stage;
import peekaboo.study.StudyPlan;
import peekaboo.study.Workers;

/** Runs of a sweep that are still to be done. An item is a run; what comes of them is handed on piece by piece, in their order. */
public final class SweepStage implements Stage<List<RunResult>> {
    /** Ticks of all arms and dyads that make a piece worth handing out and writing down: some tenths of a second. */
    private static final long WORTH = 1_000_000;

    private static final int MOST = 16;

    private final Variants variants;
    private final List<Integer> runs;
    private final Consumer<List<RunResult>> taker;

    /**
     * To be done.
     *
     * @param runs their numbers, rising
     * @param taker is told of what came of them, by one thread
     */
    public SweepStage(Variants variants, List<Integer> runs, Consumer<List<RunResult>> taker) {
        this.variants = variants;
        this.runs = List.copyOf(runs);
        this.taker = taker;
    }

    /** Does them. */
    public void by(Workers workers, Progress progress) throws InterruptedException {
        workers.work(this, progress);
    }

    @Override
    public int items() {
        return runs.size();
    }

    @Override
    public int handful() {
        Scenario scenario = variants.plan().scenario();
        long ticks =
                (long) scenario.ticks() * scenario.dyads() * scenario.arms().size();
        return (int) Math.max(1, Math.min(MOST, WORTH / Math.max(1, ticks)));
    }

    @Override
    public List<RunResult> piece(int from, int end) {
        return Lists.each(runs.subList(from, end), this::result);
    }

    @Override
    public void take(List<RunResult> piece) {
        taker.accept(piece);
    }

    /** A run that this program fails at costs no other. */
    private RunResult result(int run) {
        Scenario scenario = variants.at(run);
        List<Quantity> outcomes = variants.plan().outcomes();
        Scope scope = Scope.of(outcomes).withDigests();
        List<ArmOutcomes> arms = Fault.spared(
                () -> PooledStudy.alone(StudyPlan.of(scenario, scope))
                        .outcomes(outcomes, variants.plan().terms()),
                fault -> Lists.each(scenario.arms(), arm -> failed(arm.name(), outcomes, fault.inWords())));
        return new RunResult(run, scenario.seed(), scenario.dyads(), arms);
    }

    private static ArmOutcomes failed(String arm, List<Quantity> outcomes, String fault) {
        return new ArmOutcomes(
                arm,
                0,
                "",
                Lists.each(
                        outcomes, outcome -> new Outcome(outcome, Measured.failed(fault), Resamples.of(new float[0]))));
    }
}
