package peekaboo.app.cli.fit;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ManifestFile;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Version;
import peekaboo.dyad.Unit;
import peekaboo.evidence.Target;
import peekaboo.fit.FitResult;
import peekaboo.fit.Fitted;
import peekaboo.fit.NumberFit;
import peekaboo.fit.PresetText;
import peekaboo.scenario.Quantity;

/** Writes what a fit found. */
record FitFiles(FitResult result, String command) {
    /** A row a parameter. */
    static final String PARAMETERS = "fit.csv";

    /** A row a number that was fitted to. */
    static final String NUMBERS = "fit-numbers.csv";

    private static final MathContext DIGITS = new MathContext(5);

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
        return Quantity.inWords(Unit.NONE, value);
    }

    /** To five digits; blank where open or not observed. */
    static String rounded(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        return new BigDecimal(value).round(DIGITS).toPlainString();
    }

    private void manifest(ResultFolder folder) throws IOException {
        Map<String, Object> json = ManifestFile.head(Version.inWords(), command, terms(), folder.namesWithManifest());
        Json.write(folder.file(Manifest.FILE), json);
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("preset", result.plan().preset().name());
        terms.put("findings", String.join(" ", result.plan().study().findings()));
        terms.put("dyads", Integer.toString(result.plan().dyads()));
        terms.put("evaluations", Integer.toString(result.evaluations()));
        terms.put("seed", Integer.toString(result.search().seed()));
        terms.put("loss_at_start", loss(result.lossAtStart()));
        terms.put("loss", loss(result.best().loss()));
        return terms;
    }

    /** A loss in words. */
    static String loss(double loss) {
        return String.format(Locale.ROOT, "%.4f", loss);
    }
}
