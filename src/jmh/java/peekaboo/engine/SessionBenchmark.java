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
import peekaboo.measure.Measure;
import peekaboo.measure.Spells;
import peekaboo.measure.battery.TimeBudget;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;
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
    private static final Measure BUDGET = new TimeBudget();

    /** Whose arm. */
    @Param({"attuned", "intrusive", "intrusive-then-repairs"})
    private String caregiver = "attuned";

    private final Scenario scenario = Trial.shipped("peek-a-boo");
    private final Recorder recorder = new Recorder(Spells.KNOWN.and(BUDGET.uses()));
    private int dyad;

    @Benchmark
    @OperationsPerInvocation(TICKS)
    public Object ticks() {
        SessionPlan plan = SessionPlan.of(scenario, Trial.arm(scenario, caregiver), dyad);
        dyad++;
        new Session(plan, recorder).run();
        Recording recording = recorder.recording();
        return Spells.of(recording).size()
                + BUDGET.of(recording.sheet(Stretch.WHOLE_SESSION)).sum("Ipos");
    }
}
