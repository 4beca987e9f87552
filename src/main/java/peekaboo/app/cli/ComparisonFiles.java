package peekaboo.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import peekaboo.engine.SessionPlan;
import peekaboo.metric.Spell;
import peekaboo.report.ReportPage;
import peekaboo.report.Reproduction;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparison;
import peekaboo.study.DyadResult;
import peekaboo.study.StudyResult;
import peekaboo.words.SpellRows;

/**
 * The files of a comparison, but for its charts.
 *
 * @param study that was run
 * @param comparison made of it
 * @param folder they go to
 */
record ComparisonFiles(StudyResult study, Comparison comparison, ResultFolder folder) {
    static final String REPORT = "report.html";

    /** Writes them to where the charts are, the manifest of all of them last. */
    void write(Provenance provenance, Map<String, String> terms) throws IOException {
        reEngagements();
        SummaryFiles.csv(comparison, folder.file("summary.csv"));
        SummaryFiles.json(comparison, folder.file("summary.json"));
        Files.writeString(folder.file(REPORT), page(provenance));
        provenance.write(folder, terms, records());
    }

    private void reEngagements() throws IOException {
        try (CsvFile csv = new CsvFile(folder.file("re-engagements.csv"), SpellRows.HEADER)) {
            for (ArmResult arm : study.arms()) {
                for (DyadResult dyad : arm.dyads()) {
                    SessionPlan plan = SessionPlan.of(study.plan().scenario(), arm.arm(), dyad.dyad());
                    for (Spell spell : dyad.spells()) {
                        csv.accept(SpellRows.row(plan, spell));
                    }
                }
            }
        }
    }

    private String page(Provenance provenance) {
        Reproduction reproduction =
                new Reproduction(Version.inWords(), provenance.command(), provenance.scenarioDigest(), study.digest());
        return ReportPage.of(comparison, Findings.of(comparison), reproduction);
    }

    private List<Manifest.ArmPart> records() {
        return study.arms().stream()
                .map(arm -> new Manifest.ArmPart(
                        arm.name(), arm.dyads().stream().map(DyadResult::digest).toList()))
                .toList();
    }
}
