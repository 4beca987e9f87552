package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.text.Unseen;

/**
 * A shipped scenario with a few mistakes, drawn from a seed: pieces put in or taken out, lines that change their places, what
 * word processors and people do to texts.
 */
public record Mutant(String text, List<Change> changes) {
    private static final int MOST_LETTERS = 4_000;
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
        "---\n",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\u2028",
        "\uFEFF",
        "\u200D",
        "\u201C",
        "\u2019",
        "0,25",
        "10 sec",
        "3:00",
        "6-months",
        "1e-3",
        "50%",
        ":",
        "=",
        "\r\n",
        "\u001B[31m",
        "$(x)",
        "10.1 s",
        "infant: {rest: 1}\n",
        "fuss-out: 20 s, ",
        "caregiver: deaf, ",
        "coded: false, "
    };
    private static final String[] PATHS = {
        "seed",
        "infant.rest",
        "arms.attuned.patience",
        "episodes.play.lasts",
        "arms",
        "a.b.c",
        ".",
        "x.",
        "sensitivty",
        "attuned.x"
    };

    /** The next one. */
    public static Mutant of(Random random) {
        String text = FILES.get(random.nextInt(FILES.size()));
        for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
            text = mistaken(text, random);
        }
        return new Mutant(text, changes(random));
    }

    private static String mistaken(String text, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> withLinesSwapped(text, random);
            case 2 -> text.replaceFirst(random.nextBoolean() ? ": " : "- ", random.nextBoolean() ? ":" : "");
            case 3 -> withOtherLetter(text, random);
            default -> withPiece(text, random);
        };
    }

    private static String withPiece(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        String piece = PIECES[random.nextInt(PIECES.length)];
        if (random.nextInt(5) == 0) {
            int other = random.nextInt(text.length() + 1);
            piece = text.substring(other, Math.min(text.length(), other + random.nextInt(80)));
        }
        return text.substring(0, from) + piece + text.substring(to);
    }

    private static String withLinesSwapped(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        return String.join("\n", lines);
    }

    private static String withOtherLetter(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        char other = (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            String path = PATHS[random.nextInt(PATHS.length)];
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

    /** What the reader makes of it, which must be sound: a scenario that is read again as itself, or problems in clear words. */
    public ScenarioOutcome read() {
        ScenarioOutcome outcome = ScenarioReader.read("a.yaml", text, changes);
        if (outcome instanceof Scenario scenario) {
            assertEquals(scenario, ScenarioReader.read("a.yaml", ScenarioText.of(scenario)), text);
        } else {
            ((Problems) outcome).problems().forEach(this::assertClear);
        }
        return outcome;
    }

    private void assertClear(Problem problem) {
        assertFalse(problem.found().inEnglish().isBlank(), text);
        assertFalse(problem.expected().inEnglish().isBlank(), text);
        assertTrue(problem.inWords().length() < MOST_LETTERS, text);
        assertEquals(-1, Unseen.firstIn(problem.inWords().replace("\n", "")), text);
    }
}
