package peekaboo.app.cli.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.dyad.Unit;
import peekaboo.evidence.Target;
import peekaboo.fit.FitResult;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.fit.FitResult.NumberFit;
import peekaboo.fit.PresetText;
import peekaboo.scenario.UnitText;
import peekaboo.text.JsonText;
import peekaboo.text.SignificantDigits;

/** Writes what a fit found. */
record FitFiles(FitResult result, String command) {
    /** A row a parameter. */
    static final String PARAMETERS = "fit.csv";

    /** A row a number that was fitted to. */
    static final String NUMBERS = "fit-numbers.csv";

    private static final int DIGITS = 5;

    /** Writes every file, the manifest last. */
    void write(ResultFolder folder) throws IOException {
        Files.writeString(folder.file(presetFile()), PresetText.of(result, command));
        try (CsvFile parameters = new CsvFile(
                folder.file(PARAMETERS),
                List.of(
                        "parameter",
                        "unit",
                        "start",
                        "fitted",
                        "low",
                        "high",
                        "determined",
                        "restart_spread",
                        "at_edge"))) {
            result.parameters().forEach(fitted -> parameters.accept(row(fitted)));
        }
        try (CsvFile numbers = new CsvFile(
                folder.file(NUMBERS),
                List.of("finding", "number", "unit", "expected_low", "expected_high", "at_start", "fitted", "loss"))) {
            result.numbers().forEach(number -> numbers.accept(row(number)));
        }
        Files.writeString(folder.file(FitLog.FILE), log());
        manifest(folder);
    }

    /** Name of the file that can be pasted into a scenario. */
    String presetFile() {
        return result.plan().preset().name() + ".yaml";
    }

    /** Tries in the order of a run that was never stopped, whatever came before. */
    private String log() {
        return FitLog.text(
                result.plan(),
                result.search(),
                result.restarts().stream()
                        .flatMap(restart -> restart.tried().stream())
                        .toList());
    }

    private static List<String> row(Fitted fitted) {
        return List.of(
                fitted.parameter().name(),
                fitted.parameter().parameter().unit().symbol(),
                exact(fitted.parameter().start()),
                exact(fitted.value()),
                rounded(fitted.interval().low()),
                rounded(fitted.interval().high()),
                fitted.determined() ? "yes" : "no",
                rounded(fitted.restartSpread()),
                fitted.atEdge() ? "yes" : "no");
    }

    private static List<String> row(NumberFit number) {
        Target target = number.target();
        return List.of(
                target.finding(),
                target.label(),
                target.unit(),
                rounded(target.expected().low()),
                rounded(target.expected().high()),
                rounded(number.atStart()),
                rounded(number.atFit()),
                rounded(number.loss()));
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
        Json.write(folder.file(Manifest.FILE), Manifest.begun(folder, command, this::terms));
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
