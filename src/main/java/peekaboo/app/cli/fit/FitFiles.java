package peekaboo.app.cli.fit;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;
import peekaboo.fit.Evaluation;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitResult;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.fit.FitResult.NumberFit;
import peekaboo.fit.PresetText;
import peekaboo.fit.Search;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.text.JsonText;
import peekaboo.text.SignificantDigits;
import peekaboo.typed.UnitText;

/** Writes what a fit found. */
record FitFiles(FitResult result, String command) {
    /** A row a parameter. */
    static final String PARAMETERS = "fit.csv";

    /** A row a number that was fitted to. */
    static final String NUMBERS = "fit-numbers.csv";

    private static final int DIGITS = 5;
    private static final long BYTES_WITHOUT_LOG = 100_000;

    /** Of a number in the log, as Java writes it. */
    private static final long BYTES_A_NUMBER = 26;

    private static final long MOST_TRIES = 1_000_000;

    private static final CsvColumns<Fitted> OF_PARAMETERS = new CsvColumns<Fitted>()
            .and(Column.text("parameter", "name of the parameter of the infant"), fitted -> fitted.parameter()
                    .name())
            .and(
                    Column.text("unit", "of the numbers of the row").empty("where the parameter is a plain number"),
                    fitted -> fitted.parameter().parameter().unit().symbol())
            .and(
                    inUnit("start", "value before the fit"),
                    fitted -> exact(fitted.parameter().start()))
            .and(inUnit("fitted", "value that fits best"), fitted -> exact(fitted.value()))
            .and(
                    inUnit("low", "lower end of its 95 % interval").empty("where it is open"),
                    fitted -> end(fitted, Range::low))
            .and(
                    inUnit("high", "upper end of its 95 % interval").empty("where it is open"),
                    fitted -> end(fitted, Range::high))
            .and(
                    Column.oneOf("determined", "whether the findings say what the value is", yesOrNo()),
                    fitted -> fitted.determined() ? "yes" : "no")
            .and(
                    inUnit("restart_spread", "standard deviation over restarts of what each found")
                            .empty("with a single restart"),
                    fitted -> rounded(fitted.restartSpread()))
            .and(
                    Column.oneOf(
                            "at_edge",
                            "whether it lies at the edge of its box, so that a better one may lie beyond",
                            yesOrNo()),
                    fitted -> fitted.atEdge() ? "yes" : "no");

    private static final CsvColumns<NumberFit> OF_NUMBERS = new CsvColumns<NumberFit>()
            .and(Column.text("finding", "the published finding that was fitted to"), number -> number.target()
                    .finding())
            .and(Column.text("number", "which number of it"), number -> number.target()
                    .label())
            .and(
                    Column.text(
                            "unit",
                            "of the numbers of the row; proportion is a share, 0 to 1, number is one without unit"),
                    number -> number.target().unitInRecords())
            .and(
                    inUnit("expected_low", "lower end of what was published").empty("where it is open"),
                    number -> rounded(number.target().expected().low()))
            .and(
                    inUnit("expected_high", "upper end of what was published").empty("where it is open"),
                    number -> rounded(number.target().expected().high()))
            .and(
                    inUnit("at_start", "what the model showed before the fit").empty("where it was not observed"),
                    number -> rounded(number.atStart()))
            .and(
                    inUnit("fitted", "what it shows with the fitted values").empty("where it was not observed"),
                    number -> rounded(number.atFit()))
            .and(
                    Column.number("loss", "", Column.FROM_ZERO, "what the number adds to the loss")
                            .empty("where it was not observed"),
                    number -> rounded(number.loss()));

    private static Column inUnit(String name, String meaning) {
        return Column.number(name, "", Column.ANY, meaning + ", in the unit of the row");
    }

    private static List<Column.Value> yesOrNo() {
        return List.of(new Column.Value("yes", "it is so"), new Column.Value("no", "it is not"));
    }

    /**
     * How much room the files will need, roughly: the log lies there twice for a moment, while it runs and in the results. Who asks for
     * more tries than anybody waits for means to stop it.
     */
    static long bytes(FitPlan plan, Search search) {
        long tries = Math.min(MOST_TRIES, (long) search.restarts() * search.evaluations());
        long numbers = plan.parameters().size() + 3L;
        return BYTES_WITHOUT_LOG + 2 * tries * numbers * BYTES_A_NUMBER;
    }

    /** Writes every file, the manifest last. */
    void write(ResultFolder folder) throws IOException {
        folder.write(List.of(
                FileToWrite.text(presetFile(), () -> PresetText.of(result, command)),
                FileToWrite.csv(PARAMETERS, OF_PARAMETERS, result.parameters()),
                FileToWrite.csv(
                        NUMBERS, OF_NUMBERS, result.numbers().either(known -> known, reason -> List.<NumberFit>of())),
                FileToWrite.text(FitLog.FILE, this::log).withColumns(FitLogText.columns(result.plan()))));
        for (Fitted fitted : result.parameters()) {
            folder.lacksNumber(
                    "interval of " + fitted.parameter().name(),
                    PARAMETERS,
                    fitted.interval().fault());
        }
        folder.lacksNumber("all numbers", NUMBERS, result.numbers().fault());
        manifest(folder);
    }

    /** Name of the file that can be pasted into a scenario. */
    String presetFile() {
        return result.plan().preset().name() + ".yaml";
    }

    /** Tries in the order of a run that was never stopped, whatever came before. */
    private String log() {
        List<Evaluation> tried = result.restarts().stream()
                .flatMap(restart -> restart.tried().stream())
                .toList();
        return new FitLogText(result.plan(), result.search()).of(tried);
    }

    private static String exact(double value) {
        return UnitText.inWords(Unit.NONE, value);
    }

    /** An end of an interval, to five digits; blank where it is open, or there is no interval. */
    static String end(Fitted fitted, Function<Range, Double> end) {
        return fitted.interval().either(ends -> rounded(end.apply(ends)), reason -> "");
    }

    /** To five digits; blank where open or not observed. */
    static String rounded(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        return SignificantDigits.padded(value, DIGITS);
    }

    private void manifest(ResultFolder folder) throws IOException {
        Manifest.write(folder, Manifest.begun(folder, command, this::terms));
    }

    private void terms(JsonText json) {
        json.member("preset", result.plan().preset().name());
        json.member("findings", String.join(" ", result.plan().study().findings()));
        json.member("dyads", Integer.toString(result.plan().dyads()));
        json.member("evaluations", Integer.toString(result.evaluations()));
        json.member("seed", Integer.toString(result.search().seed()));
        json.member("loss_at_start", PresetText.loss(result.lossAtStart()));
        json.member("loss", PresetText.loss(result.best().loss()));
    }
}
