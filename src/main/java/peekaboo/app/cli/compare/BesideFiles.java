package peekaboo.app.cli.compare;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import peekaboo.app.cli.compare.SideBySide.Setting;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Unit;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.typed.UnitText;
import peekaboo.words.BesideFindings.Beside;
import peekaboo.words.QuantityColumns;

/** The files of two comparisons side by side: what differs, what was asked for otherwise, and what was said of it. */
final class BesideFiles {
    /** The term of the manifest by which such a folder is known: the digest of the second scenario. */
    static final String SECOND = "second_scenario";

    private static final String DIFFERENCES = "differences.csv";
    private static final String SETTINGS = "settings.csv";
    private static final String WORDS = "side-by-side.txt";
    private static final String WITHIN = "same-dyads";
    private static final String APART = "drawn-apart";

    private final SideBySide.Found found;
    private final List<Quantity> quantities;

    BesideFiles(SideBySide.Found found, List<Quantity> quantities) {
        this.found = found;
        this.quantities = quantities;
    }

    /** Makes all of them, and the manifest last. */
    void write(ResultFolder folder, Provenance provenance, FinishedComparison second)
            throws IOException, StopException {
        folder.write(List.of(
                FileToWrite.csv(DIFFERENCES, differences(), found.all()),
                FileToWrite.csv(SETTINGS, settings(), found.settings()),
                FileToWrite.text(WORDS, () -> String.join("\n", found.text()) + "\n")));
        for (Beside row : found.all()) {
            String fault = row.difference().then(Estimate::interval).fault();
            folder.lacksNumber(row.quantity().name() + " of " + row.arm(), DIFFERENCES, fault);
        }
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("horizon", UnitText.inWords(Unit.SECONDS, second.terms().horizonSeconds()));
        terms.put("replicates", Integer.toString(second.terms().replicates()));
        terms.put(SECOND, second.manifest().scenario().digest());
        provenance.write(folder, terms, List.of());
    }

    private CsvColumns<Beside> differences() {
        String unlessObserved = "where it was not observed";
        String noInterval = "where there is no interval: not_observed says why";
        return new CsvColumns<Beside>()
                .and(Column.text("arm", "name of the arm, in both"), Beside::arm)
                .and(
                        Column.oneOf(
                                "outcome",
                                "which number it is",
                                quantities.stream().map(QuantityColumns::value).toList()),
                        row -> row.quantity().name())
                .and(Column.text("unit", "of the values; proportion is a share, 0 to 1"), row -> row.quantity()
                        .unitInRecords())
                .and(
                        QuantityColumns.ofRow("first", "the estimate in the first folder")
                                .empty(unlessObserved),
                        row -> value(row.first()))
                .and(
                        QuantityColumns.ofRow("second", "the estimate in the second folder")
                                .empty(unlessObserved),
                        row -> value(row.second()))
                .and(
                        QuantityColumns.ofRow("value", "second less first").empty(unlessObserved),
                        row -> value(row.difference()))
                .and(
                        QuantityColumns.ofRow("low", "lower end of the interval of the difference")
                                .empty(noInterval),
                        row -> end(row, Interval::low))
                .and(
                        QuantityColumns.ofRow("high", "upper end of the interval")
                                .empty(noInterval),
                        row -> end(row, Interval::high))
                .and(QuantityColumns.level(), row -> end(row, Interval::level))
                .and(
                        Column.oneOf(
                                "dyads",
                                "whose the difference is",
                                List.of(
                                        new Column.Value(
                                                WITHIN, "the same dyads in both: the difference is one within dyads"),
                                        new Column.Value(APART, "dyads that were drawn apart in both"))),
                        row -> row.isPaired() ? WITHIN : APART)
                .and(
                        QuantityColumns.notObserved("why there is no difference, or no interval around it")
                                .empty("where there are both"),
                        row -> row.difference().then(Estimate::interval).either(known -> "", Measured.Reason::label));
    }

    private static CsvColumns<Setting> settings() {
        String left = "where it is not set";
        return new CsvColumns<Setting>()
                .and(
                        Column.text("setting", "the way to what was asked for otherwise, as --set takes it"),
                        Setting::path)
                .and(Column.text("first", "its value in the first folder").empty(left), Setting::first)
                .and(Column.text("second", "its value in the second folder").empty(left), Setting::second);
    }

    private static String value(Measured<Estimate> value) {
        return value.either(known -> ResultNumber.of(known.value()), reason -> "");
    }

    private static String end(Beside row, Function<Interval, Double> end) {
        return row.difference().then(Estimate::interval).either(ends -> ResultNumber.of(end.apply(ends)), reason -> "");
    }
}
