package peekaboo.app.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ManifestFile;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Version;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.report.EvidenceDocument;
import peekaboo.report.EvidencePage;
import peekaboo.report.Reproduction;
import peekaboo.scenario.ScenarioText;

/**
 * The files of findings held against the model.
 *
 * @param plan by which they were
 * @param results of it
 * @param command that makes the results again
 */
record EvidenceFiles(EvidencePlan plan, List<CheckResult> results, String command) {
    static final String REPORT = "evidence.html";

    /** Writes all of them, the manifest last. */
    void write(ResultFolder folder) throws IOException {
        List<List<String>> rows = EvidenceRows.of(results);
        try (CsvFile csv = new CsvFile(folder.file("evidence.csv"), EvidenceRows.HEADER)) {
            rows.forEach(csv);
        }
        String digest = Provenance.digest(rows.toString());
        Reproduction reproduction = new Reproduction(Version.inWords(), command, designs(), digest);
        Files.writeString(folder.file(REPORT), EvidencePage.of(plan, results, reproduction));
        Json.write(folder.file(Manifest.FILE), manifest(digest, folder));
    }

    /** Writes the document that is kept beside the code; it names the command that made it. */
    void writeSummary(Path file, CommandWords words) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(
                file,
                EvidenceDocument.of(
                        plan, results, words.add("--summary", file.toString()).line()));
    }

    private Map<String, Object> manifest(String digest, ResultFolder folder) throws IOException {
        Map<String, Object> json = ManifestFile.head(Version.inWords(), command, terms(), folder.namesWithManifest());
        json.put("digest_of_scenarios", designs());
        json.put(ManifestFile.DIGEST, digest);
        json.put("verdicts", verdicts());
        return json;
    }

    private Map<String, Object> terms() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("samples", plan.dyads());
        terms.put("seed", plan.seed());
        terms.put(
                "changes",
                plan.changes().stream()
                        .map(change -> change.path() + "=" + change.value())
                        .toList());
        return terms;
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
