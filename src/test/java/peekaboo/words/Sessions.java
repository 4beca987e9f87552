package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.words.story.Story;
import peekaboo.words.story.StoryLine;

/** Sessions to put into words. */
final class Sessions {
    /** An infant whom anything draws away and nothing brings back but a face in its line of sight. */
    static String scripted(String infant, String acts) {
        return """
                schema: 1
                title: by hand
                tick: 0.25 s
                seed: 7
                dyads: 10
                infant: {preset: 4-6-months, look-away-object: 5 /s, look-back-base: 0 /s, look-back-settled: 0 /s, look-back-from-object: 0 /s, %s}
                episodes:
                  - {name: play, lasts: 40 s}
                arms:
                  script:
                    caregiver: scripted
                    acts: [%s]
                """.formatted(infant, acts);
    }

    /** A dyad whose still-face ends early in {@link #stillFaceWithTransition}. */
    static final int CURTAILED = curtailed();

    private Sessions() {}

    /** Play, a still-face that ends early after 5 s of protest, a transition that is not coded, a reunion. */
    static Scenario stillFaceWithTransition() {
        return read("""
                schema: 1
                title: Still-face with a transition
                seed: 1978
                dyads: 20
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 2 min}
                  - {name: still-face, lasts: 2 min, caregiver: still-face, fuss-out: 5 s, breach-rate: 4 /min}
                  - {name: transition, lasts: 15 s, coded: false}
                  - {name: reunion, lasts: 2 min}
                arms:
                  attuned: {caregiver: attuned}
                """);
    }

    private static int curtailed() {
        Scenario scenario = stillFaceWithTransition();
        for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
            if (events(scenario, "attuned", dyad).stream()
                    .anyMatch(row -> row.get(5).equals("procedure"))) {
                return dyad;
            }
        }
        throw new AssertionError("no still-face ended early");
    }

    static Scenario read(String text) {
        return assertInstanceOf(Scenario.class, ScenarioReader.read("made.yaml", text));
    }

    static Scenario shipped(String name) {
        try {
            Path file = Path.of("scenarios", name + ".yaml");
            return assertInstanceOf(Scenario.class, ScenarioReader.read(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Arm arm(Scenario scenario, String name) {
        return scenario.arms().stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static SessionPlan plan(Scenario scenario, String arm, int dyad) {
        return SessionPlan.of(scenario, arm(scenario, arm), dyad);
    }

    /** A session with all channels. */
    static Recording recording(SessionPlan plan) {
        return recording(plan, Channels.ALL, new SessionObserver() {});
    }

    /** A session with these channels; another watches it, too. */
    static Recording recording(SessionPlan plan, Channels channels, SessionObserver beside) {
        Recorder recorder = new Recorder(channels);
        new Session(plan, SessionObserver.all(recorder, beside)).run();
        return recorder.recording();
    }

    static Story story(Scenario scenario, String arm, int dyad) {
        SessionPlan plan = plan(scenario, arm, dyad);
        return Story.of(plan, recording(plan));
    }

    static List<List<String>> events(Scenario scenario, String arm, int dyad) {
        List<List<String>> rows = new ArrayList<>();
        SessionPlan plan = plan(scenario, arm, dyad);
        EventRows.of(plan, recording(plan), rows::add);
        return rows;
    }

    /** The first line that holds this text. */
    static Optional<String> lineWith(Story story, String text) {
        return story.lines().stream()
                .map(StoryLine::text)
                .filter(line -> line.contains(text))
                .findFirst();
    }
}
