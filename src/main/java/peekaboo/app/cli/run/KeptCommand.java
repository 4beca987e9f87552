package peekaboo.app.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.ScenarioChanges;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioReader;
import peekaboo.scenario.ScenarioText;

/**
 * The command that a manifest says makes the results again, taken to pieces.
 *
 * @param words of it, as a shell would hand them over
 */
record KeptCommand(List<String> words) {
    /** Before them stands how the program is started. */
    private static final Set<String> RECORDING = Set.of("run", "compare");

    private static final String ARMS = "arms.";

    /** Takes a line apart: single quotes hold words together, and a backslash stands before a quote itself. */
    static KeptCommand of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isQuoted = false;
        boolean isBegun = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\'') {
                isQuoted = !isQuoted;
                isBegun = true;
            } else if (letter == ' ' && !isQuoted) {
                if (isBegun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                isBegun = false;
            } else if (letter != '\\' || isQuoted) {
                word.append(letter);
                isBegun = true;
            } else if (i + 1 < line.length()) {
                i++;
                word.append(line.charAt(i));
                isBegun = true;
            }
        }
        if (isBegun) {
            words.add(word.toString());
        }
        return new KeptCommand(List.copyOf(words));
    }

    /** Whether it is one that leaves records, with its scenario. */
    boolean isRecording() {
        int at = at();
        return at >= 0 && at + 1 < words.size();
    }

    private int at() {
        for (int i = 0; i < words.size(); i++) {
            if (RECORDING.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where it reads its scenario. */
    String file() {
        return words.get(at() + 1);
    }

    /** What is given for an option, in order. */
    List<String> given(String option) {
        List<String> given = new ArrayList<>();
        for (int i = at() + 2; i + 1 < words.size(); i++) {
            if (words.get(i).equals(option)) {
                given.add(words.get(i + 1));
            }
        }
        return given;
    }

    /**
     * Whether its options leave a scenario as it is, as they must if it was made with them: what they set is in it already.
     *
     * @param scenario made with them
     */
    boolean agreesWith(Scenario scenario) {
        try {
            String text = ScenarioText.of(scenario);
            ScenarioOutcome outcome = ScenarioReader.read(scenario.name(), text, changes(scenario));
            return outcome instanceof Scenario changed
                    && ScenarioText.of(ArmsOption.select(changed, given("--arm"))).equals(text);
        } catch (StopException bad) {
            return false;
        }
    }

    /** Those that reach it: an arm that was not asked for has gone, with what was changed in it. */
    private List<Change> changes(Scenario scenario) throws StopException {
        List<Change> changes = new ArrayList<>(ScenarioChanges.of(given("--set"), last("--seed")));
        String dyads = last("--dyads");
        if (dyads != null) {
            changes.add(new Change("--dyads", "dyads", dyads));
        }
        List<String> arms = scenario.arms().stream().map(Arm::name).toList();
        changes.removeIf(change -> change.path().startsWith(ARMS) && !arms.contains(arm(change.path())));
        return changes;
    }

    private static String arm(String path) {
        String rest = path.substring(ARMS.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** What is given for an option last, or null if it is not given. */
    @Nullable
    String last(String option) {
        List<String> given = given(option);
        return given.isEmpty() ? null : given.get(given.size() - 1);
    }
}
