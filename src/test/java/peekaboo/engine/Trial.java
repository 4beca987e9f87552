package peekaboo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Act;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;

/** Scenarios and arms for tests. */
public final class Trial {
    private static final String PEEK_A_BOO = """
            schema: 1
            title: A trial
            tick: 0.25 s
            seed: 7
            dyads: 1
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 3 min, game: peek-a-boo}
            arms:
              attuned: {caregiver: attuned}
            """;

    private Trial() {}

    /** Three minutes of peek-a-boo, changed as {@code --set} would. */
    public static Scenario peekaboo(String... changes) {
        return read("trial.yaml", PEEK_A_BOO, changes);
    }

    /**
     * Free play in such episodes, {@code play 2 min, still 2 min}; in those whose name begins with {@code still} a still face
     * takes the caregiver's place.
     */
    public static Scenario episodes(String plan, String... changes) {
        StringBuilder list = new StringBuilder();
        for (String episode : plan.split(", ", -1)) {
            String name = episode.substring(0, episode.indexOf(' '));
            String still = name.startsWith("still") ? ", caregiver: still-face" : "";
            list.append("  - {name: ").append(name).append(", lasts: ");
            list.append(episode.substring(name.length() + 1)).append(still).append("}\n");
        }
        String play = "  - {name: play, lasts: 3 min, game: peek-a-boo}\n";
        return read("trial.yaml", PEEK_A_BOO.replace(play, list), changes);
    }

    /** A scenario that ships, by name. */
    public static Scenario shipped(String name, String... changes) {
        Path file = Path.of("scenarios", name + ".yaml");
        try {
            return read(file.toString(), Files.readString(file), changes);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Names of the scenarios of single sessions that ship. */
    public static List<String> shippedNames() {
        return allShippedNames().stream()
                .filter(name -> !shipped(name).hasCalendar())
                .toList();
    }

    /** Names of the scenarios of sessions in a row that ship. */
    public static List<String> shippedCalendars() {
        return allShippedNames().stream()
                .filter(name -> shipped(name).hasCalendar())
                .toList();
    }

    /** Names of the scenarios that ship. */
    public static List<String> allShippedNames() {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Scenario read(String file, String text, String... changes) {
        List<Change> all = new ArrayList<>();
        for (String change : changes) {
            all.add(Change.parse(change));
        }
        ScenarioOutcome outcome = ScenarioReader.read(file, text, all);
        if (outcome instanceof Scenario scenario) {
            return scenario;
        }
        throw new IllegalArgumentException(outcome.toString());
    }

    /** Acts of many kinds, one every three seconds: for the scripted caregiver, who needs some. */
    public static List<TimedAct> everyAct() {
        List<TimedAct> script = new ArrayList<>();
        for (Act act : Act.all()) {
            script.add(new TimedAct(3.0 * script.size(), act));
        }
        return script;
    }

    /** This policy at its usual values. */
    public static Arm arm(CaregiverPolicy policy) {
        List<TimedAct> script = policy.readsScript() ? everyAct() : List.of();
        return new Arm(policy.name(), new Care(policy, policy.parameters().usual(), script));
    }

    /** The policy of that name at its usual values. */
    public static Arm arm(String policy) {
        return arm(CaregiverPolicies.find(policy).orElseThrow());
    }

    /** The arm of that name. */
    public static Arm arm(Scenario scenario, String name) {
        for (Arm arm : scenario.arms()) {
            if (arm.name().equals(name)) {
                return arm;
            }
        }
        throw new IllegalArgumentException(name + ": no such arm");
    }

    /** Runs one session and gives back who watched. */
    public static <T extends SessionObserver> T watched(SessionPlan plan, T observer) {
        new Session(plan, observer).run();
        return observer;
    }

    /** Runs one session of an arm and gives back who watched. */
    public static <T extends SessionObserver> T watched(Scenario scenario, Arm arm, int dyad, T observer) {
        return watched(SessionPlan.of(scenario, arm, dyad), observer);
    }
}
