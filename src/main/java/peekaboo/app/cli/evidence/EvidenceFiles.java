package peekaboo.app.cli.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.Seal;
import peekaboo.app.cli.terminal.Version;
import peekaboo.document.EvidenceDocument;
import peekaboo.document.EvidencePage;
import peekaboo.document.Reproduction;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PartResult;
import peekaboo.scenario.ScenarioText;
import peekaboo.text.JsonText;

/**
 * The files of findings held against the model.
 *
 * @param plan by which they were
 * @param results of it
 * @param command that makes the results again
 */
record EvidenceFiles(EvidencePlan plan, List<CheckResult> results, String command) {
    static final String REPORT = "evidence.html";

    private static final String TABLE = "evidence.csv";
    private static final long BYTES_OF_ALL = 200_000;
    private static final long BYTES_A_FINDING = 40_000;

    /** How much room the files of a plan will need, roughly. */
    static long bytes(EvidencePlan plan) {
        return BYTES_OF_ALL + plan.findings().size() * BYTES_A_FINDING;
    }

    /** Writes all of them, the manifest last. */
    void write(ResultFolder folder) throws IOException {
        List<EvidenceRows.Row> rows = EvidenceRows.of(results);
        folder.write(FileToWrite.csv(TABLE, new SetColumns(plan.changes()).behind(EvidenceRows.COLUMNS), rows));
        String digest = Provenance.digest(
                rows.stream().map(EvidenceRows.COLUMNS::row).toList().toString());
        Reproduction reproduction = new Reproduction(Version.inWords(), command, designs(), digest);
        folder.write(FileToWrite.page(REPORT, () -> EvidencePage.of(plan, results, reproduction)));
        results.forEach(result -> tellFaults(result, folder));
        Manifest.write(folder, manifest(digest, folder));
    }

    private static void tellFaults(CheckResult result, ResultFolder folder) {
        for (PartResult part : result.parts()) {
            folder.lacksNumber("\"" + part.label() + "\" of " + result.finding().id(), TABLE, part.fault());
        }
    }

    /** The document that is kept beside the code, sealed; it names the command that made it. */
    byte[] summary(Path file, CommandWords words) {
        String command = words.add("--summary", file.toString()).line();
        return Seal.on(EvidenceDocument.of(plan, results, command).getBytes(StandardCharsets.UTF_8));
    }

    private JsonText manifest(String digest, ResultFolder folder) throws IOException {
        JsonText json = Manifest.begun(folder, command, this::terms);
        json.member("digest_of_scenarios", designs()).member(Manifest.DIGEST, digest);
        json.open("verdicts");
        verdicts().forEach(json::member);
        return json.close();
    }

    private void terms(JsonText json) {
        json.number("samples", plan.dyads()).number("seed", plan.seed());
        json.texts(
                "changes",
                plan.changes().stream()
                        .map(change -> change.path() + "=" + change.value())
                        .toList());
    }

    private Map<String, String> verdicts() {
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.finding().id(),
                        result -> result.verdict().label(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** The digest of the scenarios of all studies, written out. */
    private String designs() {
        return Provenance.digest(plan.findings().stream()
                .flatMap(finding -> plan.design(finding).stream())
                .flatMap(design -> design.scenarios().stream())
                .map(ScenarioText::of)
                .distinct()
                .collect(Collectors.joining()));
    }
}
