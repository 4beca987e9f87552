package peekaboo.app.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.app.cli.folder.FolderContents;
import peekaboo.app.cli.folder.FolderContents.Standing;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Unit;
import peekaboo.engine.Fork;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.Scope;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.typed.UnitText;

/**
 * A comparison that lies finished in a folder.
 *
 * @param folder as it was named
 * @param manifest what the folder says of itself
 * @param scenario that was run
 */
record FinishedComparison(Path folder, Manifest manifest, Scenario scenario) {
    private static final String HORIZON = "horizon";

    /**
     * Reads it.
     *
     * @throws StopException if the folder holds no comparison, one that was changed since, or one of other records than this version makes
     */
    static FinishedComparison read(Path folder) throws IOException, StopException {
        Manifest manifest = Manifest.read(folder);
        FolderContents contents = FolderContents.of(folder);
        FolderContents.Earlier earlier = contents.earlier();
        if (earlier == null || !earlier.command().equals("compare")) {
            throw unfit(
                    folder,
                    "what " + (earlier == null ? "an unknown command" : earlier.command()) + " has written",
                    "a folder that compare has written");
        }
        if (manifest.terms().values().containsKey(BesideFiles.SECOND)) {
            throw unfit(folder, "two comparisons side by side", "a single comparison");
        }
        List<String> changed = new ArrayList<>(contents.names(Standing.CHANGED));
        changed.addAll(contents.names(Standing.GONE));
        if (!changed.isEmpty()) {
            throw unfit(
                    folder,
                    "changed or taken away since: " + String.join(", ", changed),
                    "a comparison as it was written");
        }
        if (manifest.maker().records() != RecordsNumber.NOW) {
            throw unfit(
                    folder,
                    "records of number " + manifest.maker().records() + ", by version "
                            + manifest.maker().version(),
                    "records of number " + RecordsNumber.NOW + ", which this version makes");
        }
        Manifest.ScenarioPart part = manifest.scenario();
        if (!(ScenarioReader.read(part.name(), part.text()) instanceof Scenario scenario)) {
            throw unfit(folder, "a scenario that is none", "one that this version reads");
        }
        if (scenario.hasCalendar()) {
            throw unfit(
                    folder,
                    scenario.sessions() + " sessions in a row",
                    "a comparison of single sessions, which alone can be put side by side");
        }
        return new FinishedComparison(folder, manifest, scenario);
    }

    private static StopException unfit(Path what, String found, String expected) {
        return StopException.badInput(
                what + "\n  found     " + found + "\n  expected  " + expected + "\n1 problem, nothing was run.");
    }

    /**
     * Refuses another one that does not fit to this one.
     *
     * @throws StopException with everything that does not fit
     */
    void requireFit(FinishedComparison other) throws StopException {
        List<String> problems = new ArrayList<>();
        unlessSame(problems, "arms", armNames(), other.armNames());
        unlessSame(problems, "episodes", episodes(), other.episodes());
        unlessSame(problems, "tick", tick(scenario), tick(other.scenario));
        for (String term : List.of(HORIZON, "replicates", "match", Manifest.FORK)) {
            unlessSame(problems, term, term(term), other.term(term));
        }
        if (!problems.isEmpty()) {
            String all = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
            throw StopException.badInput(
                    other.folder + "\n" + String.join("\n", problems) + "\n" + all + ", nothing was run.");
        }
    }

    private void unlessSame(List<String> problems, String what, String expected, String found) {
        if (!expected.equals(found)) {
            problems.add("  found     " + what + ": " + found + "\n  expected  " + what + ": " + expected + ", as in "
                    + folder);
        }
    }

    private String armNames() {
        return String.join(", ", scenario.arms().stream().map(arm -> arm.name()).toList());
    }

    private String episodes() {
        return String.join(
                ", ",
                scenario.episodes().stream().map(episode -> episode.name()).toList());
    }

    private static String tick(Scenario scenario) {
        return UnitText.inWords(Unit.SECONDS, scenario.clock().seconds());
    }

    private String term(String name) {
        return manifest.terms().values().getOrDefault(name, "none");
    }

    /** Whether another one has the same dyads with the same draws. */
    boolean hasDyadsOf(FinishedComparison other) {
        return scenario.seed() == other.scenario.seed() && scenario.dyads() == other.scenario.dyads();
    }

    /** What was run, with no more than this taken down. */
    StudyPlan plan(Scope scope) throws StopException {
        StudyPlan plan = StudyPlan.of(scenario, scope.withDigests());
        String fork = manifest.terms().values().get(Manifest.FORK);
        if (fork == null) {
            return plan;
        }
        Optional<Fork.Moment> moment = Fork.Moment.named(fork);
        if (moment.isEmpty()) {
            throw unfit(folder, "sessions forked at " + fork, "a moment that this version knows");
        }
        return plan.fork(moment.get());
    }

    /** On which the arms were compared. */
    Terms terms() throws StopException {
        Double seconds = UnitText.parse(Unit.SECONDS, term(HORIZON));
        if (seconds == null || seconds <= 0) {
            throw unfit(folder, "a horizon of " + term(HORIZON), "a time");
        }
        return Terms.withHorizon(seconds);
    }

    /** Every value that the scenario has, by its path, such as {@code arms.intrusive.patience}. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        Deque<Level> levels = new ArrayDeque<>();
        String item = "";
        for (String line : manifest.scenario().text().split("\n", -1)) {
            boolean isItem = line.strip().startsWith("- ");
            String plain = isItem ? line.replaceFirst("- ", "  ") : line;
            int indent = plain.length() - plain.stripLeading().length();
            int colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            while (!levels.isEmpty() && levels.getLast().indent >= indent) {
                levels.removeLast();
            }
            String key = plain.substring(indent, colon);
            String value = plain.substring(colon + 1).strip();
            item = levels.isEmpty() ? "" : isItem ? "." + value : item;
            String above = String.join(".", levels.stream().map(Level::key).toList());
            boolean inList = !levels.isEmpty() && levels.getLast().isList;
            if (value.isEmpty()) {
                levels.addLast(new Level(indent, key, key.equals("episodes")));
            } else {
                settings.put((above.isEmpty() ? "" : above + (inList ? item : "") + ".") + key, value);
            }
        }
        return settings;
    }

    /** A key under which others stand; in a list they are told apart by their names. */
    private record Level(int indent, String key, boolean isList) {}
}
