package peekaboo.app.cli.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.sensitivity.MorrisEffect;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.sensitivity.SensitivityFigures;
import peekaboo.sensitivity.SobolIndices;
import peekaboo.sensitivity.VariedParameter;

/**
 * The files of a sensitivity analysis.
 *
 * @param sensitivity that was found
 * @param folder they go to
 */
record SensitivityFiles(Sensitivity sensitivity, ResultFolder folder) {
    private static final String MORRIS = "morris.csv";
    private static final String SOBOL = "sobol.csv";

    private static final List<String> WHOSE =
            List.of("outcome", "unit", "side", "parameter", "from", "to", "parameter_unit");

    /** Makes all of them, the charts among them, and the manifest last. */
    void write(ChartFiles charts, Provenance provenance) throws IOException {
        List<FileToWrite> all = new ArrayList<>(charts.of("charts", () -> SensitivityFigures.of(sensitivity)));
        if (!sensitivity.effects().isEmpty()) {
            all.add(morris());
        }
        if (!sensitivity.indices().isEmpty()) {
            all.add(sobol());
        }
        folder.write(all);
        sensitivity.effects().forEach(this::tellFaults);
        sensitivity.indices().forEach(this::tellFaults);
        provenance.write(folder, terms(), List.of());
    }

    private void tellFaults(MorrisEffect effect) {
        String of =
                " of " + effect.parameter().path() + " on " + effect.outcome().name();
        tellFault("mu" + of, MORRIS, effect.mu());
        tellFault("mu_star" + of, MORRIS, effect.muStar());
        tellFault("sigma" + of, MORRIS, effect.sigma());
    }

    private void tellFaults(SobolIndices indices) {
        String of =
                " of " + indices.parameter().path() + " on " + indices.outcome().name();
        tellFault("first_order" + of, SOBOL, indices.firstOrder());
        tellFault("total" + of, SOBOL, indices.total());
    }

    private void tellFault(String which, String file, Measured<Estimate> value) {
        String fault = value.then(Estimate::interval).fault();
        if (!fault.isEmpty()) {
            folder.lacks(Missing.number(which, file, fault));
        }
    }

    private FileToWrite morris() {
        List<String> header = header("mu", "mu_star", "sigma");
        header.add("missing");
        return FileToWrite.csv(MORRIS, header, csv -> {
            for (MorrisEffect effect : sensitivity.effects()) {
                List<String> row = whose(effect.outcome(), effect.parameter());
                List.of(effect.mu(), effect.muStar(), effect.sigma()).forEach(value -> add(row, value));
                row.add(Integer.toString(effect.missing()));
                csv.accept(row);
            }
        });
    }

    private FileToWrite sobol() {
        List<String> header = header("first_order", "total");
        header.add("missing");
        return FileToWrite.csv(SOBOL, header, csv -> {
            for (SobolIndices indices : sensitivity.indices()) {
                List<String> row = whose(indices.outcome(), indices.parameter());
                add(row, indices.firstOrder());
                add(row, indices.total());
                row.add(Integer.toString(indices.missing()));
                csv.accept(row);
            }
        });
    }

    private static List<String> header(String... estimates) {
        List<String> header = new ArrayList<>(WHOSE);
        Arrays.stream(estimates).forEach(name -> header.addAll(List.of(name, name + "_low", name + "_high")));
        return header;
    }

    private static List<String> whose(Quantity outcome, VariedParameter parameter) {
        return new ArrayList<>(List.of(
                outcome.name(),
                outcome.unit(),
                parameter.side().label(),
                parameter.name(),
                number(parameter.range().low()),
                number(parameter.range().high()),
                parameter.parameter().unit().symbol()));
    }

    /** A value and the ends of its interval; empty where there is none. */
    private static void add(List<String> row, Measured<Estimate> value) {
        row.add(value.either(known -> number(known.value()), reason -> ""));
        row.add(value.either(known -> known.interval().either(ends -> number(ends.low()), why -> ""), reason -> ""));
        row.add(value.either(known -> known.interval().either(ends -> number(ends.high()), why -> ""), reason -> ""));
    }

    private static String number(double value) {
        return ResultNumber.plain(value);
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("arm", sensitivity.space().scenario().arms().get(0).name());
        terms.put(
                "outcomes", sensitivity.outcomes().stream().map(Quantity::name).collect(Collectors.joining(" ")));
        terms.put("ranges", sensitivity.space().within().inWords());
        return terms;
    }
}
