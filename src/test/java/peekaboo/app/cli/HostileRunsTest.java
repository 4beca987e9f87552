package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.RandomScenario;

/**
 * What {@link ValidRunsTest} tries a few of, by thousands: takes a quarter of an hour or so. Every test prints how many inputs it
 * tried; {@code -Dhostile.scenarios=200} asks for fewer.
 */
@Tag("hostile")
class HostileRunsTest {
    private static final int SCENARIOS = Integer.getInteger("hostile.scenarios", 5_000);
    private static final int DRAWN = SCENARIOS / 20;
    private static final List<String> FILES = List.of("scenarios/peek-a-boo.yaml", "scenarios/still-face.yaml");
    private static final int MOST_TOLD = 20;

    @TempDir
    private Path home;

    private final AtomicInteger folders = new AtomicInteger();
    private final AtomicInteger commands = new AtomicInteger();
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void validScenarios_run() {
        each("valid scenarios", seeds(0, SCENARIOS), ValidRuns.NO_PICTURES, ValidRunsTrial::scenario);
    }

    @Test
    void validScenarios_areDrawn() {
        each("valid scenarios, drawn", seeds(100_000, DRAWN), ChartFiles.USUAL, ValidRunsTrial::scenario);
    }

    @Test
    void everyInfantAtItsEnds_runs() {
        each("infants at an end", ValidRuns.infantsAtTheirEnds(), ValidRuns.NO_PICTURES, (runs, change) -> {
            ValidRunsTrial.change(runs, change);
            runs.runs("", "evidence", "--samples", "12", "--threads", "1", "-q", "--set", change);
        });
    }

    @Test
    void everyCaregiverAtItsEnds_runs() {
        each("caregivers at an end", ValidRuns.caregiversAtTheirEnds(), ValidRuns.NO_PICTURES, ValidRunsTrial::change);
    }

    @Test
    void randomInfants_areHeldAgainstFindings() {
        each("random infants", seeds(200_000, SCENARIOS / 50), ValidRuns.NO_PICTURES, (runs, seed) -> {
            List<Object> words = new ArrayList<>(List.of("evidence", "-q", "--threads", "1", "--samples"));
            words.add(2 + Integer.parseInt(seed) % 9 + "");
            RandomScenario.infant(Integer.parseInt(seed)).forEach(change -> words.addAll(List.of("--set", change)));
            runs.runs("", words.toArray());
        });
    }

    @Test
    void everyParameter_isFitted() {
        List<String> names = InfantPresets.usual().table().parameters().stream()
                .filter(HostileRunsTest::startsInside)
                .map(Parameter::name)
                .filter(HostileRunsTest::canBeFitted)
                .toList();
        each("fitted parameters", names, ValidRuns.NO_PICTURES, (runs, name) -> {
            for (String factor : List.of("1.0001", "20", "1000")) {
                runs.runs(
                        "",
                        "fit",
                        "-q",
                        "--finding",
                        "gaze.cycles",
                        "--finding",
                        "still-face.heart-rate",
                        "--parameter",
                        name,
                        "--dyads",
                        "4",
                        "--factor",
                        factor,
                        "--evaluations",
                        "8",
                        "--threads",
                        "1");
            }
        });
    }

    /** A fit moves by factors: from 0 there is no way, nor from a whole share. */
    private static boolean startsInside(Parameter parameter) {
        return parameter.usual() > 0 && (parameter.range().high() != 1 || parameter.usual() < 1);
    }

    private static boolean canBeFitted(String name) {
        Typed typed = Typed.command("fit", "-q", "--finding", "gaze.cycles", "--parameter", name, "--evaluations", "0");
        return !typed.err().contains(name);
    }

    @Test
    void beyondTheEnds_isRefused() {
        List<String> all = new ArrayList<>(ValidRuns.infantsBeyondTheirEnds());
        all.addAll(ValidRuns.caregiversBeyondTheirEnds());
        each("parameters beyond an end", all, ValidRuns.NO_PICTURES, (runs, change) -> {
            for (String file : FILES) {
                runs.refuses("run", file, "-q", "--set", change);
                runs.refuses("compare", file, "-q", "--set", change);
            }
            if (change.startsWith("infant.")) {
                runs.refuses("evidence", "-q", "--set", change);
            }
        });
    }

    /** What is done with one input. */
    private static final class ValidRunsTrial {
        static void scenario(ValidRuns runs, String seed) {
            runs.all(Integer.parseInt(seed), RandomScenario.text(Integer.parseInt(seed)));
        }

        static void change(ValidRuns runs, String change) {
            for (String file : FILES) {
                runs.runs("", "run", file, "-q", "--set", change);
                runs.runs("", "compare", file, "--dyads", "10", "--threads", "1", "-q", "--set", change);
            }
        }
    }

    private static List<String> seeds(int from, int many) {
        return IntStream.range(from, from + many).mapToObj(Integer::toString).toList();
    }

    private void each(String what, List<String> inputs, ChartFiles charts, BiConsumer<ValidRuns, String> trial) {
        inputs.parallelStream().forEach(input -> {
            ValidRuns runs = new ValidRuns(folder(), charts);
            try {
                trial.accept(runs, input);
            } catch (AssertionError wrong) {
                failed.add(what + " " + input + ": " + wrong.getMessage());
            }
            commands.addAndGet(runs.commands());
        });
        System.out.println(
                "hostile: " + inputs.size() + " " + what + ", " + commands + " commands, " + failed.size() + " failed");
        assertTrue(commands.get() >= inputs.size());
        assertEquals(List.of(), failed.subList(0, Math.min(MOST_TOLD, failed.size())));
    }

    /** One of its own for each input, so that several can run at once. */
    private Path folder() {
        try {
            return Files.createDirectories(home.resolve("" + folders.incrementAndGet()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
