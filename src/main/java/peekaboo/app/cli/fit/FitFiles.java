package peekaboo.app.cli.fit;

import java.io.IOException;
import java.util.List;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.dyad.Unit;
import peekaboo.fit.Evaluation;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitResult;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.fit.FitResult.NumberFit;
import peekaboo.fit.PresetText;
import peekaboo.fit.Search;
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
            .and("parameter", fitted -> fitted.parameter().name())
            .and("unit", fitted -> fitted.parameter().parameter().unit().symbol())
            .and("start", fitted -> exact(fitted.parameter().start()))
            .and("fitted", fitted -> exact(fitted.value()))
            .and("low", fitted -> rounded(fitted.interval().low()))
            .and("high", fitted -> rounded(fitted.interval().high()))
            .and("determined", fitted -> fitted.determined() ? "yes" : "no")
            .and("restart_spread", fitted -> rounded(fitted.restartSpread()))
            .and("at_edge", fitted -> fitted.atEdge() ? "yes" : "no");

    private static final CsvColumns<NumberFit> OF_NUMBERS = new CsvColumns<NumberFit>()
            .and("finding", number -> number.target().finding())
            .and("number", number -> number.target().label())
            .and("unit", number -> number.target().unit())
            .and("expected_low", number -> rounded(number.target().expected().low()))
            .and("expected_high", number -> rounded(number.target().expected().high()))
            .and("at_start", number -> rounded(number.atStart()))
            .and("fitted", number -> rounded(number.atFit()))
            .and("loss", number -> rounded(number.loss()));

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
                FileToWrite.csv(NUMBERS, OF_NUMBERS, result.numbers()),
                FileToWrite.text(FitLog.FILE, this::log)));
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
