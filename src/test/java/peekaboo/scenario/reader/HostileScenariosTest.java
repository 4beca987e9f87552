package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Trial;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Mutant;
import peekaboo.scenario.Scenario;

/** At least 100 000 mutated scenarios are read, the first 5 000 that are accepted are run as well; in the profile {@code hostile}. */
@Tag("hostile")
class HostileScenariosTest {
    private static final int MUTANTS = 100_000;
    private static final int RUNS = 5_000;

    /** Longer sessions are read, not run. */
    private static final int MOST_TICKS = 10_000;

    @Test
    void hundredThousandMutants_areReadOrRefusedInWords_fiveThousandRun() {
        Random random = new Random(2026);
        int runs = 0;
        for (int read = 0; read < MUTANTS || (runs < RUNS && read < 3 * MUTANTS); read++) {
            Mutant mutant = Mutant.of(random);
            if (mutant.read() instanceof Scenario scenario && runs < RUNS && scenario.ticks() <= MOST_TICKS) {
                Arm arm = scenario.arms().get(runs % scenario.arms().size());
                assertEquals(
                        16,
                        Trial.watched(scenario, arm, 0, new RecordDigest())
                                .hex()
                                .length(),
                        mutant.text());
                runs++;
            }
        }
        assertEquals(RUNS, runs);
    }
}
