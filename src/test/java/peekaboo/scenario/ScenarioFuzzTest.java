package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shipped scenarios with a few random mistakes, for fixed seeds: each is read or refused in words, never a crash. */
class ScenarioFuzzTest {
    private static final List<String> FILES = files();
    private static final String[] PIECES = {
        "",
        " ",
        "\n",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        "\"",
        "#",
        "-1",
        "0",
        "1e9",
        "NaN",
        ".inf",
        "0x1F",
        "017",
        "99999999999999999999",
        "no",
        "null",
        "~",
        "3 min",
        "250 ms",
        "0.1 s",
        "90 /min",
        "7 /s",
        "120 bpm",
        "acts",
        "arms",
        "caregiver: scripted",
        "still-face",
        "play",
        "infant",
        "{}",
        "[]",
        "&a ",
        "*a",
        "!x ",
        "\t",
        "\uD83D\uDC76",
        "\u0000",
        "rest: 0.5, ",
        "acts: [{at: 0 s, act: talk}], ",
        "reaction: 1 s, ",
        "tick: 40 ms\n",
        "---\n"
    };

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scenarioWithMistakes_isReadOrRefusedInWords(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String text = FILES.get(random.nextInt(FILES.size()));
            for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
                text = mistaken(text, random);
            }
            assertSound(text, ScenarioReader.read("a.yaml", text, changes(random)));
        }
    }

    private static void assertSound(String text, ScenarioOutcome outcome) {
        if (outcome instanceof Scenario scenario) {
            assertEquals(scenario, ScenarioReader.read("a.yaml", ScenarioText.of(scenario)), text);
        } else {
            for (Problem problem : ((Problems) outcome).problems()) {
                assertFalse(problem.found().inEnglish().isBlank(), text);
                assertFalse(problem.expected().inEnglish().isBlank(), text);
                assertTrue(problem.inWords().length() < 4_000, text);
            }
        }
    }

    private static String mistaken(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        String piece = PIECES[random.nextInt(PIECES.length)];
        if (random.nextInt(5) == 0) {
            int other = random.nextInt(text.length() + 1);
            piece = text.substring(other, Math.min(text.length(), other + random.nextInt(80)));
        }
        return text.substring(0, from) + piece + text.substring(to);
    }

    private static List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        String[] paths = {
            "seed", "infant.rest", "arms.attuned.patience", "episodes.play.lasts", "arms", "a.b.c", ".", "x."
        };
        if (random.nextInt(4) == 0) {
            String path = paths[random.nextInt(paths.length)];
            changes.add(new Change("--set " + path, path, PIECES[random.nextInt(PIECES.length)]));
        }
        return changes;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        for (Path file : Texts.shipped()) {
            files.add(Texts.read(file).replaceAll("(?m)^ *#.*\n", ""));
        }
        return files;
    }
}
