package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import peekaboo.measure.Reading;
import peekaboo.record.Stretch;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.threads.Crew;

/** Scenarios for tests, and studies of them. */
final class Experiments {
    private Experiments() {}

    static Scenario shipped(String name) {
        Path file = Path.of("scenarios", name + ".yaml");
        try {
            return read(name, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One minute of play for each of these arms, written as in a scenario file. */
    static Scenario play(String... arms) {
        return read("play", """
                schema: 1
                title: Play
                tick: 0.25 s
                seed: 7
                dyads: 100
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 1 min, game: free-play}
                arms:
                """ + "  " + String.join("\n  ", arms) + "\n");
    }

    /** A minute of play, 30 s that are not coded, a minute of reunion; changed as {@code --set} would. */
    static Scenario withTransition(String... changes) {
        List<Change> all = new ArrayList<>();
        for (String change : changes) {
            all.add(Objects.requireNonNull(Change.parse(change)));
        }
        return (Scenario) ScenarioReader.read("transition.yaml", """
                schema: 1
                title: A transition
                tick: 0.25 s
                seed: 7
                dyads: 100
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 1 min}
                  - {name: transition, lasts: 30 s, coded: false}
                  - {name: reunion, lasts: 1 min}
                arms:
                  attuned: {caregiver: attuned}
                """, all);
    }

    private static Scenario read(String name, String text) {
        ScenarioOutcome outcome = ScenarioReader.read(name + ".yaml", text);
        if (outcome instanceof Problems problems) {
            throw new IllegalArgumentException(problems.inWords());
        }
        return (Scenario) outcome;
    }

    /** The first dyads of a scenario, on two threads. */
    static StudyResult run(Scenario scenario, int dyads) {
        return run(StudyPlan.of(scenario).chunk(0, dyads), 2);
    }

    static StudyResult run(StudyPlan plan, int threads) {
        try {
            return Study.run(plan, new Crew(threads), Progress.SILENT);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static Comparison compare(StudyResult study) {
        return compare(study, Terms.usual());
    }

    static Comparison compare(StudyResult study, Terms terms) {
        try {
            return Comparison.of(study, terms, new Crew(2));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The value of a quantity that was observed. */
    static double value(Reading reading, String quantity) {
        assertTrue(reading.per(quantity) > 0, quantity);
        return reading.sum(quantity) / reading.per(quantity);
    }

    /** What all sessions of an arm showed together, over the whole of each. */
    static Reading pooled(ArmResult arm) {
        return arm.sessions().stream()
                .map(session -> session.reading(Stretch.WHOLE_SESSION))
                .reduce(Reading::merge)
                .orElseThrow();
    }
}
