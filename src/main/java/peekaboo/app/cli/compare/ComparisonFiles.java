package peekaboo.app.cli.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.compare.CompareCommand.Compared;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Version;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.DyadSessions;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.FactorEffects;
import peekaboo.chart.TrendCharts;
import peekaboo.document.ReportPage;
import peekaboo.document.Reproduction;
import peekaboo.engine.SessionPlan;
import peekaboo.inference.Estimate;
import peekaboo.measure.Spell;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.significance.PValue;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparison;
import peekaboo.study.Effect;
import peekaboo.study.SessionResult;
import peekaboo.study.StudyResult;
import peekaboo.study.SummaryRow;
import peekaboo.text.CsvColumns;
import peekaboo.words.CalendarFindings;
import peekaboo.words.ChartTitles;
import peekaboo.words.Findings;
import peekaboo.words.PhaseLooks;
import peekaboo.words.SpellRows;

/**
 * The files of a comparison.
 *
 * @param compared what was compared
 * @param changes that were asked for on the command line
 * @param folder they go to
 */
record ComparisonFiles(Compared compared, List<Change> changes, ResultFolder folder) {
    static final String REPORT = "report.html";

    private static final String SUMMARY = "summary.csv";

    /** Makes all of them, the charts among them, and the manifest last. */
    void write(ChartFiles charts, Provenance provenance, Map<String, String> terms) throws IOException {
        StudyResult study = study();
        Comparison comparison = compared.comparison();
        List<FileToWrite> all = new ArrayList<>();
        List<String> found = findings();
        all.add(FileToWrite.page(REPORT, () -> page(found, provenance)));
        all.addAll(charts.of(
                "charts",
                () -> ComparisonCharts.of(comparison, PhaseLooks.partners(), ChartTitles.of(comparison)),
                provenance.inWords()));
        SetColumns set = new SetColumns(changes, provenance.scenario());
        compared.calendar().ifPresent(result -> {
            all.addAll(charts.of(
                    "charts of all sessions",
                    () -> TrendCharts.of(result, CalendarFindings.titles(result)),
                    provenance.inWords()));
            all.addAll(new CalendarFiles(result, set).all());
        });
        all.add(reEngagements(set));
        all.add(new DyadFile(study, comparison).file(set));
        List<SummaryRow> rows = comparison.rows(PValue::of);
        all.add(SummaryFiles.csv(SUMMARY, rows, set));
        all.add(SummaryFiles.readings("readings.csv", rows, set));
        if (!comparison.effects().isEmpty()) {
            all.add(SummaryFiles.effects(comparison, set));
        }
        all.add(FileToWrite.text("summary.json", () -> SummaryFiles.json(comparison, rows)));
        folder.write(all);
        tellFaults(rows);
        tellFaultsOfEffects(comparison);
        provenance.write(folder, terms, records());
    }

    private FileToWrite reEngagements(SetColumns set) {
        CsvColumns<SpellRows.Of> columns =
                set.behind(SpellRows.columns(), of -> List.of(of.plan().arm().name()));
        return FileToWrite.csv("re-engagements.csv", columns.columns(), csv -> {
            for (StudyResult study : kept()) {
                for (ArmResult arm : study.arms()) {
                    for (SessionResult dyad : arm.sessions()) {
                        SessionPlan plan =
                                SessionPlan.of(study.plan().scenario(), arm.arm(), dyad.dyad(), dyad.session());
                        for (Spell spell : dyad.spells()) {
                            csv.accept(columns.row(new SpellRows.Of(plan, spell)));
                        }
                    }
                }
            }
        });
    }

    private StudyResult study() {
        return compared.study();
    }

    /** Every session of which records are kept, as a study by itself. */
    private List<StudyResult> kept() {
        return compared.calendar()
                .map(result -> result.plan().kept().stream().map(result::study).toList())
                .orElse(List.of(study()));
    }

    private void tellFaults(List<SummaryRow> rows) {
        for (SummaryRow row : rows) {
            folder.lacksNumber(row.inWords(), SUMMARY, row.fault());
        }
    }

    private void tellFaultsOfEffects(Comparison comparison) {
        for (Effect effect : comparison.effects()) {
            String which = effect.quantity().name() + " of " + FactorEffects.name(effect);
            folder.lacksNumber(
                    which,
                    SummaryFiles.EFFECTS,
                    effect.value().then(Estimate::interval).fault());
        }
    }

    /** What was found in what is compared, in plain sentences, one or two an entry; a sentence that cannot be put together is missing, and no other. */
    private List<String> findings() {
        List<String> found = new ArrayList<>();
        for (Supplier<Phrase> sentence : Findings.each(compared.comparison())) {
            Missing.reason(() -> found.add(sentence.get().inEnglish()))
                    .ifPresent(reason -> folder.lacks(new Missing("a sentence in " + REPORT, reason)));
        }
        return found;
    }

    private String page(List<String> found, Provenance provenance) {
        Reproduction reproduction =
                new Reproduction(Version.inWords(), provenance.command(), provenance.scenarioDigest(), digest());
        return ReportPage.of(compared.comparison(), compared.calendar(), found, reproduction);
    }

    private String digest() {
        return compared.calendar().map(CalendarResult::digest).orElseGet(() -> study().digest());
    }

    /** Of sessions in a row the digest of all of a dyad's. */
    private List<Manifest.ArmPart> records() {
        if (compared.calendar().isPresent()) {
            return records(compared.calendar().get());
        }
        return study().arms().stream()
                .map(arm -> Manifest.ArmPart.of(
                        arm.name(),
                        arm.sessions().stream().map(SessionResult::digest).toList()))
                .toList();
    }

    private static List<Manifest.ArmPart> records(CalendarResult result) {
        List<Manifest.ArmPart> records = new ArrayList<>();
        for (int arm = 0; arm < result.byArm().size(); arm++) {
            String name = result.plan().scenario().arms().get(arm).name();
            records.add(Manifest.ArmPart.of(
                    name,
                    result.byArm().get(arm).stream().map(DyadSessions::digest).toList()));
        }
        return records;
    }
}
