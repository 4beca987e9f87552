package peekaboo.scenario.reader;

import java.util.List;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlOutcome;
import peekaboo.yaml.YamlOutcome.Refusal;
import peekaboo.yaml.YamlOutcome.Tree;
import peekaboo.yaml.YamlReader;

/** Reads scenario text. A syntax error is told alone, all problems of meaning together. Never throws on bad text. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * The scenario that a text describes, or why it describes none.
     *
     * @param file the file as it was named, for messages; the scenario's name is its last part without the ending
     * @param text its text
     */
    public static ScenarioOutcome read(String file, String text) {
        return read(file, text, List.of());
    }

    /**
     * The scenario that a text describes once these changes are made to it, or why it describes none.
     *
     * @param file the file as it was named
     * @param text its text
     * @param changes made in their order, before anything is checked
     */
    public static ScenarioOutcome read(String file, String text, List<Change> changes) {
        if (changes.size() > Change.MOST) {
            return new Problems(List.of(tooMany(changes)));
        }
        YamlOutcome outcome = YamlReader.read(text);
        if (outcome instanceof Tree tree && tree.root() instanceof YamlMapping root) {
            return read(nameOf(file), root, new ProblemReport(file, changes));
        }
        return new Problems(List.of(noMapping(file, outcome)));
    }

    /** The same, or a problem where it is a scenario of sessions in a row and only single sessions are of use. */
    public static ScenarioOutcome single(String file, ScenarioOutcome outcome) {
        if (!(outcome instanceof Scenario scenario) || !scenario.hasCalendar()) {
            return outcome;
        }
        Phrase found = Phrase.of("{0} sessions in a row", Phrase.same(scenario.sessions()));
        Phrase expected = Phrase.of("a scenario without sessions and calendar here; compare and run take this one");
        return new Problems(List.of(new Problem(new Origin(file, null), CalendarList.KEY, found, expected, null)));
    }

    private static ScenarioOutcome read(String name, YamlMapping root, ProblemReport report) {
        ChangedTree tree = new ChangedTree(report);
        YamlMapping factored = tree.after(root, ChangedTree::isOfFactors);
        Crossing.Crossed crossed = new Crossing(report).of(factored);
        YamlMapping changed = tree.after(crossed.root(), change -> !ChangedTree.isOfFactors(change));
        return new RootSection(name, new Section(report, new ValuePlace(changed.place(), ""), changed), crossed).read();
    }

    private static Problem tooMany(List<Change> changes) {
        Origin origin = new Origin(changes.get(Change.MOST).origin(), null);
        Phrase found = Phrase.of("{0} changes", Phrase.same(changes.size()));
        Phrase expected = Phrase.of("at most {0} changes", Phrase.same(Change.MOST));
        return new Problem(origin, "", found, expected, null);
    }

    private static Problem noMapping(String file, YamlOutcome outcome) {
        if (outcome instanceof Tree tree) {
            Origin origin = new Origin(file, tree.root().place());
            Phrase expected = Phrase.of("keys and values, such as schema: 1");
            return new Problem(origin, "", tree.root().inWords(), expected, null);
        }
        Refusal refusal = (Refusal) outcome;
        return new Problem(new Origin(file, refusal.place()), "", refusal.found(), refusal.expected(), null);
    }

    private static String nameOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int end =
                name.endsWith(".yaml") ? name.length() - 5 : name.endsWith(".yml") ? name.length() - 4 : name.length();
        return name.substring(0, end);
    }
}
