package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import peekaboo.scenario.reader.ScenarioReader;

/** Scenario texts for tests, and what reading them gives. */
public final class Texts {
    /** About as much as a user writes. */
    public static final String ISSUE = """
            schema: 1
            title: Peek-a-boo, two ways
            source: Tronick 1989, American Psychologist 44(2)
            tick: 0.25 s
            seed: 1989
            dyads: 1000
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 3 min, game: peek-a-boo}
            arms:
              attuned:   {caregiver: attuned}
              intrusive: {caregiver: intrusive, patience: 1.5 s}
            """;

    private Texts() {}

    /** The same text with one piece of it replaced, which must be in it. */
    public static String issueWith(String piece, String other) {
        if (!ISSUE.contains(piece)) {
            return fail("not in the text: " + piece);
        }
        return ISSUE.replace(piece, other);
    }

    public static Scenario scenario(String text, Change... changes) {
        ScenarioOutcome outcome = ScenarioReader.read("a.yaml", text, List.of(changes));
        return outcome instanceof Scenario scenario ? scenario : fail(((Problems) outcome).inWords());
    }

    /** All problems of a text, as they are printed. */
    public static String problems(String text, Change... changes) {
        ScenarioOutcome outcome = ScenarioReader.read("a.yaml", text, List.of(changes));
        return outcome instanceof Problems problems ? problems.inWords() : fail("no problem found in\n" + text);
    }

    /** The scenario files that ship. */
    public static List<Path> shipped() {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
