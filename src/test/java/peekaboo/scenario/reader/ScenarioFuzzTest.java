package peekaboo.scenario.reader;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.scenario.Mutant;

/** Shipped scenarios with a few random mistakes, for fixed seeds: each is read or refused in words, never a crash. */
class ScenarioFuzzTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scenarioWithMistakes_isReadOrRefusedInWords(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Mutant.of(random).read();
        }
    }
}
