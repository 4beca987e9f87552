package peekaboo.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import peekaboo.metric.EpisodeFilter;
import peekaboo.metric.Gauge;
import peekaboo.metric.Metrics;
import peekaboo.metric.Scope;
import peekaboo.metric.Spells;
import peekaboo.scenario.Scenario;

/** Dyad-ticks a second on one core, with the turnings away and the time budgets measured. Three minutes of peek-a-boo. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SessionBenchmark {
    private static final int TICKS = 720;

    /** Whose arm. */
    @Param({"attuned", "intrusive", "intrusive-then-repairs"})
    private String caregiver = "attuned";

    private final Scenario scenario = Trial.shipped("peek-a-boo");
    private int dyad;

    @Benchmark
    @OperationsPerInvocation(TICKS)
    public Object ticks() {
        Spells spells = new Spells();
        Gauge budget = Metrics.all().get(0).begin(Scope.usual(scenario.clock()));
        SessionObserver both = SessionObserver.all(spells, new EpisodeFilter(EpisodeFilter.WHOLE_SESSION, budget));
        SessionPlan plan = SessionPlan.of(scenario, Trial.arm(scenario, caregiver), dyad);
        dyad++;
        new Session(plan, both).run();
        return spells.spells().size() + budget.reading().value(0);
    }
}
