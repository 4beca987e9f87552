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
import peekaboo.scenario.Factors;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioText;
import peekaboo.scenario.reader.ScenarioReader;

/**
 * The command that a manifest says makes the results again, taken to pieces.
 *
 * @param words of it, as a shell would hand them over
 */
record KeptCommand(List<String> words) {
    /** Before them stands how the program is started. */
    private static final Set<String> RECORDING = Set.of("run", "compare");

    private static final String ARMS = "arms.";
    private static final String FACTORS = "factors";

    /** Keys of a path into a level: the factors, the factor, the level, and what is set there. */
    private static final int PARTS = 4;

    /** Takes a line apart that was quoted for a POSIX shell. */
    static KeptCommand of(String line) {
        return new KeptCommand(new Quoted(line).words());
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

    /** Whether a scenario in this file has the name of this one. */
    boolean names(Scenario scenario) {
        ScenarioOutcome named = ScenarioReader.read(file(), ScenarioText.of(scenario));
        return named instanceof Scenario same && same.name().equals(scenario.name());
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
                    && ScenarioText.of(ArmsOption.select(changed, given("--arm")))
                            .equals(text);
        } catch (StopException bad) {
            return false;
        }
    }

    /** Those that reach it: an arm that was not asked for has gone, with what was changed in it. */
    private List<Change> changes(Scenario scenario) throws StopException {
        List<Change> changes = new ArrayList<>();
        for (Change change : ScenarioChanges.of(given("--set"), last("--seed"))) {
            changes.addAll(inArms(change, scenario.factors()));
        }
        String dyads = last("--dyads");
        if (dyads != null) {
            changes.add(new Change("--dyads", "dyads", dyads));
        }
        List<String> arms = scenario.arms().stream().map(Arm::name).toList();
        changes.removeIf(change -> change.path().startsWith(ARMS) && !arms.contains(arm(change.path())));
        return changes;
    }

    /**
     * The kept scenario has its arms written out: what was changed in a level is in all arms that have it. Of a level that was given anew as a
     * whole, and of arms that are no longer crossed, nothing can be held against it.
     */
    private static List<Change> inArms(Change change, Factors factors) {
        if (!change.path().startsWith(FACTORS)) {
            return List.of(change);
        }
        String[] keys = change.path().split("\\.", PARTS);
        List<Change> all = new ArrayList<>();
        List<String> arms = factors.arms();
        for (int factor = 0; factor < factors.each().size(); factor++) {
            Factors.Factor one = factors.each().get(factor);
            for (int arm = 0; arm < arms.size() && keys.length == PARTS; arm++) {
                boolean isIn = one.name().equals(keys[1])
                        && one.levels().get(factors.level(arm, factor)).equals(keys[2]);
                if (isIn) {
                    all.add(new Change(change.origin(), ARMS + arms.get(arm) + "." + keys[PARTS - 1], change.value()));
                }
            }
        }
        return all;
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

    /** A line as a POSIX shell reads it, as far as commands of ours are written for one. */
    private static final class Quoted {
        private static final int HEX = 16;
        private static final int UNICODE = 6;

        private final String line;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean isBegun;
        private int at;

        Quoted(String line) {
            this.line = line;
        }

        List<String> words() {
            while (at < line.length()) {
                if (line.charAt(at) == ' ') {
                    end();
                    at++;
                } else {
                    isBegun = true;
                    piece();
                }
            }
            end();
            return List.copyOf(words);
        }

        private void end() {
            if (isBegun) {
                words.add(word.toString());
            }
            word.setLength(0);
            isBegun = false;
        }

        private void piece() {
            char letter = line.charAt(at);
            if (letter == '\'') {
                quoted();
            } else if (line.startsWith("$'", at)) {
                at++;
                int begun = word.length();
                quoted();
                String decoded = decoded(word.substring(begun));
                word.replace(begun, word.length(), decoded);
            } else {
                at += letter == '\\' ? 1 : 0;
                word.append(at < line.length() ? String.valueOf(line.charAt(at)) : "");
                at++;
            }
        }

        private void quoted() {
            int end = line.indexOf('\'', at + 1);
            word.append(line, at + 1, end < 0 ? line.length() : end);
            at = end < 0 ? line.length() : end + 1;
        }

        /** Letters that cannot be typed are written by their numbers. */
        private static String decoded(String text) {
            StringBuilder decoded = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean isNumber = text.startsWith("\\u", i) && i + UNICODE <= text.length();
                decoded.append(isNumber ? (char) number(text.substring(i + 2, i + UNICODE)) : text.charAt(i));
                i += isNumber ? UNICODE - 1 : 0;
            }
            return decoded.toString();
        }

        private static int number(String digits) {
            int number = 0;
            for (int i = 0; i < digits.length(); i++) {
                number = number * HEX + Math.max(0, Character.digit(digits.charAt(i), HEX));
            }
            return number;
        }
    }
}
