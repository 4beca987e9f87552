package peekaboo.app.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.FolderContents;
import peekaboo.app.cli.folder.FolderContents.Standing;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.Manifest.ArmPart;
import peekaboo.app.cli.folder.Occasion;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Unit;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.study.Terms;
import peekaboo.typed.UnitText;

/** What a manifest states, held against the scenario in it, the command in it, and the files beside it. */
final class Statements {
    private static final String TERMS = "terms.";
    private static final String SEED = "seed";
    private static final String DYADS = "dyads";
    private static final String SESSIONS = "sessions";
    private static final String MATCH = "match";
    private static final String HORIZON = "horizon";
    private static final String REPLICATES = "replicates";

    private final EarlierRun kept;
    private final KeptCommand command;
    private final List<String> wrong = new ArrayList<>();

    private Statements(EarlierRun kept) {
        this.kept = kept;
        this.command = KeptCommand.of(kept.manifest().command());
    }

    /** What does not hold, a line each; none if all does. */
    static List<String> wrong(EarlierRun kept, Path folder) throws IOException {
        Statements statements = new Statements(kept);
        statements.command();
        statements.terms();
        statements.digestOfTerms();
        statements.arms();
        statements.files(folder);
        return statements.wrong;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private void command() {
        if (!command.isRecording()) {
            wrong.add("command: found " + kept.manifest().command() + ", expected a run or a compare of a scenario");
            return;
        }
        Scenario scenario = kept.scenario();
        String name = kept.manifest().scenario().name();
        require(
                scenario.name().equals(name) && command.names(scenario),
                "scenario.name: the manifest says " + name + ", its command reads " + command.file());
        require(
                command.agreesWith(scenario),
                "command: its options make another scenario than the one that is kept: "
                        + kept.manifest().command());
    }

    private void terms() {
        Map<String, String> expected = expected();
        Map<String, String> found = kept.manifest().terms().values();
        expected.forEach((term, value) -> require(
                value.equals(found.get(term)),
                TERMS + term + ": the manifest says " + told(found.get(term)) + ", it was made with " + value));
        found.keySet().stream()
                .filter(term -> !expected.containsKey(term))
                .forEach(term -> wrong.add(TERMS + term + ": the manifest says " + found.get(term)
                        + ", and what it was made with tells of no such term"));
    }

    /** Of what an earlier version wrote there is none; that a member was taken away is told by the manifest's own seal. */
    private void digestOfTerms() {
        Manifest.TermsPart terms = kept.manifest().terms();
        require(
                terms.kept().isEmpty() || terms.kept().equals(terms.digest()),
                "digest of the terms: the manifest says " + terms.kept() + ", its terms have " + terms.digest());
    }

    private static String told(@Nullable String value) {
        return value == null ? "nothing" : value;
    }

    /** As the scenario and the command tell them. */
    private Map<String, String> expected() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put(SEED, Integer.toString(kept.scenario().seed()));
        terms.put(DYADS, Integer.toString(kept.scenario().dyads()));
        terms.put(MATCH, Accord.USUAL.label());
        if (kept.scenario().hasCalendar()) {
            terms.put(SESSIONS, Integer.toString(kept.scenario().sessions()));
        }
        if (command.words().contains("compare")) {
            terms.put(HORIZON, horizon());
            terms.put(REPLICATES, Integer.toString(Terms.usual().replicates()));
            String fork = command.last("--fork");
            if (fork != null) {
                terms.put(Manifest.FORK, fork);
            }
        }
        String decimal = command.last("--decimal");
        if (decimal != null) {
            terms.put(Manifest.DECIMAL, decimal);
        }
        return terms;
    }

    private String horizon() {
        String asked = command.last("--horizon");
        Double seconds = asked == null ? Terms.usual().horizonSeconds() : UnitText.parse(Unit.SECONDS, asked.strip());
        return seconds == null ? "no time at all" : UnitText.inWords(Unit.SECONDS, seconds);
    }

    private void arms() {
        List<String> found = kept.manifest().arms().stream().map(ArmPart::name).toList();
        List<String> expected = kept.scenario().arms().stream().map(Arm::name).toList();
        require(
                found.equals(expected),
                "arms: the manifest lists " + String.join(", ", found) + ", its scenario has "
                        + String.join(", ", expected));
        kept.manifest().arms().forEach(this::arm);
    }

    private void arm(ArmPart arm) {
        String whole = ArmPart.of(arm.name(), arm.records()).digest();
        require(
                whole.equals(arm.digest()),
                "digest of the arm " + arm.name() + ": the manifest says " + arm.digest() + ", its records have "
                        + whole);
        int records = arm.records().size();
        require(
                records == kept.scenario().dyads(),
                "records of the arm " + arm.name() + ": the manifest lists " + records + ", its scenario has "
                        + kept.scenario().dyads() + " dyads");
    }

    private void files(Path folder) throws IOException {
        FolderContents contents = FolderContents.of(folder);
        contents.names(Standing.GONE).forEach(name -> wrong.add(name + ": listed in the manifest, and not there"));
        contents.names(Standing.CHANGED).forEach(name -> wrong.add(name + ": changed since it was written"));
        boolean isTold = contents.names(Standing.OWN).containsAll(List.of(Manifest.FILE, Occasion.FILE));
        require(
                !isTold || Occasion.isOfItsManifest(folder),
                Occasion.FILE + ": tells of another manifest than the one beside it");
    }
}
