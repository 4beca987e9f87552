package peekaboo.app.cli.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Version;
import peekaboo.chart.ComparisonCharts;
import peekaboo.document.ReportPage;
import peekaboo.document.Reproduction;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.significance.PValue;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparison;
import peekaboo.study.SessionResult;
import peekaboo.study.StudyResult;
import peekaboo.study.SummaryRow;
import peekaboo.text.CsvColumns;
import peekaboo.words.ChartTitles;
import peekaboo.words.Findings;
import peekaboo.words.PhaseLooks;
import peekaboo.words.SpellRows;

/**
 * The files of a comparison.
 *
 * @param study that was run
 * @param comparison made of it
 * @param changes that were asked for on the command line
 * @param folder they go to
 */
record ComparisonFiles(StudyResult study, Comparison comparison, List<Change> changes, ResultFolder folder) {
    static final String REPORT = "report.html";

    private static final String SUMMARY = "summary.csv";

    /** Makes all of them, the charts among them, and the manifest last. */
    void write(ChartFiles charts, Provenance provenance, Map<String, String> terms) throws IOException {
        List<FileToWrite> all = new ArrayList<>();
        List<String> found = findings();
        all.add(FileToWrite.page(REPORT, () -> page(found, provenance)));
        all.addAll(charts.of(
                "charts",
                () -> ComparisonCharts.of(comparison, PhaseLooks.partners(), ChartTitles.of(comparison)),
                provenance.inWords()));
        SetColumns set = new SetColumns(changes, study.plan().scenario());
        all.add(reEngagements(set));
        all.add(new DyadFile(study, comparison).file(set));
        List<SummaryRow> rows = comparison.rows(PValue::of);
        all.add(SummaryFiles.csv(SUMMARY, rows, set));
        all.add(SummaryFiles.readings("readings.csv", rows, set));
        all.add(FileToWrite.text("summary.json", () -> SummaryFiles.json(comparison, rows)));
        folder.write(all);
        tellFaults(rows);
        provenance.write(folder, terms, records());
    }

    private FileToWrite reEngagements(SetColumns set) {
        CsvColumns<SpellRows.Of> columns =
                set.behind(SpellRows.columns(), of -> List.of(of.plan().arm().name()));
        return FileToWrite.csv("re-engagements.csv", columns.columns(), csv -> {
            for (ArmResult arm : study.arms()) {
                for (SessionResult dyad : arm.sessions()) {
                    SessionPlan plan = SessionPlan.of(study.plan().scenario(), arm.arm(), dyad.dyad());
                    for (Spell spell : dyad.spells()) {
                        csv.accept(columns.row(new SpellRows.Of(plan, spell)));
                    }
                }
            }
        });
    }

    private void tellFaults(List<SummaryRow> rows) {
        for (SummaryRow row : rows) {
            if (!row.fault().isEmpty()) {
                folder.lacks(Missing.number(row.inWords(), SUMMARY, row.fault()));
            }
        }
    }

    /** What a comparison found, in plain sentences: one or two an entry, the first arms of the scenario first. */
    static List<String> findings(Comparison comparison) {
        return Findings.of(comparison).stream().map(Phrase::inEnglish).toList();
    }

    /** The same; a sentence that cannot be put together is missing, and no other. */
    private List<String> findings() {
        List<String> found = new ArrayList<>();
        for (Supplier<Phrase> sentence : Findings.each(comparison)) {
            Missing.reason(() -> found.add(sentence.get().inEnglish()))
                    .ifPresent(reason -> folder.lacks(new Missing("a sentence in " + REPORT, reason)));
        }
        return found;
    }

    private String page(List<String> found, Provenance provenance) {
        Reproduction reproduction =
                new Reproduction(Version.inWords(), provenance.command(), provenance.scenarioDigest(), study.digest());
        return ReportPage.of(comparison, found, reproduction);
    }

    private List<Manifest.ArmPart> records() {
        return study.arms().stream()
                .map(arm -> Manifest.ArmPart.of(
                        arm.name(),
                        arm.sessions().stream().map(SessionResult::digest).toList()))
                .toList();
    }
}
