package peekaboo.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds a draw: one by one as a hazard asks for them, and many at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DrawsBenchmark {

    private static final int MANY = 256;

    private final Draws draws = Draws.of(1989, 1, 0, 0, 0);
    private final int[] words = new int[MANY];
    private int index;

    @Benchmark
    public int word() {
        return draws.word(index++);
    }

    @Benchmark
    public double uniform() {
        return draws.uniform(index++);
    }

    @Benchmark
    public double normal() {
        return draws.normal(index++);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int[] fill() {
        draws.fill(words, index++);
        return words;
    }
}
