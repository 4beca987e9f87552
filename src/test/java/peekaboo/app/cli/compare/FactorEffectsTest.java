package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;

/** What {@code compare} tells of arms that are crossed of factors. */
class FactorEffectsTest {

    /** One run for all, since only its files are read. */
    @Test
    void effects_areThoseOfTheArmsMeans(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("crossed.yaml"), Typed.CROSSED.replace("dyads: 3", "dyads: 20"));
        Path out = home.resolve("out");

        Typed typed = Typed.command("compare", file, "--set", "factors.caregiver.chases.patience=2 s", "-o", out);

        assertEquals("", typed.err());
        List<NamedCsvRecord> summary = rows(out.resolve("summary.csv"));
        List<NamedCsvRecord> effects = rows(out.resolve("effects.csv"));
        for (String measure : List.of("restricted-mean", "matched", "turnings-away")) {
            double waits = mean(summary, measure, "waits-usual");
            double chases = mean(summary, measure, "chases-usual");
            double waitsSensitive = mean(summary, measure, "waits-sensitive");
            double chasesSensitive = mean(summary, measure, "chases-sensitive");
            double together = (chasesSensitive - waitsSensitive) - (chases - waits);

            assertEquals((chases + chasesSensitive - waits - waitsSensitive) / 2, value(effects, measure, 0), 1e-8);
            assertEquals((waitsSensitive + chasesSensitive - waits - chases) / 2, value(effects, measure, 1), 1e-8);
            assertEquals(together, value(effects, measure, 2), 1e-8);
        }
        assertTrue(typed.out().contains("chases (caregiver)"), typed::out);
        assertTrue(typed.out().replace('\n', ' ').contains("on average over infant."), typed::out);
        assertTrue(
                typed.out().replace('\n', ' ').matches("(?s).*(The factors|No interaction of) caregiver and infant .*"),
                typed::out);
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("Effects of the factors on the time to return"), "no table of effects");
        assertTrue(
                report.contains("caregiver \u00d7 infant: chases \u2212 waits, sensitive \u2212 usual"),
                "no interaction");
        assertTrue(Files.exists(out.resolve("effects.png")));
        assertTrue(Files.exists(out.resolve("effects.svg")));
        assertRemade(out);
    }

    /** The scenario that the manifest holds has its factors. */
    private static void assertRemade(Path out) throws IOException {
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("caregiver: [waits, chases]"));
        assertEquals(0, Typed.command("replay", out).exitCode());
    }

    @Test
    void effectOfOneFactor_isTheDifferenceOfItsArms(@TempDir Path home) throws IOException {
        String text = Typed.CROSSED.replace("dyads: 3", "dyads: 20").replaceAll("(?m)^  infant: \\{usual.*\\n", "");
        Path file = Files.writeString(home.resolve("single.yaml"), text);
        Path out = home.resolve("out");

        Typed.command("compare", file, "-o", out, "--quiet", "--no-charts");

        NamedCsvRecord effect =
                of(rows(out.resolve("effects.csv")), "restricted-mean").get(0);
        NamedCsvRecord pair = of(rows(out.resolve("summary.csv")), "restricted-mean").stream()
                .filter(row -> row.getField("form").equals("difference"))
                .findFirst()
                .orElseThrow();
        assertEquals("chases", effect.getField("compared"));
        assertEquals("waits", pair.getField("arm"));
        assertEquals(number(pair, "value"), -number(effect, "value"), 1e-9);
        assertEquals(number(pair, "low"), -number(effect, "high"), 1e-9);
        assertEquals(number(pair, "high"), -number(effect, "low"), 1e-9);

        Path other = home.resolve("other");
        Typed.command(
                "compare",
                file,
                "--set",
                "factors.caregiver.chases.patience=2 s",
                "-o",
                other,
                "--quiet",
                "--no-charts");
        Typed beside = Typed.command("compare", out, other);
        assertEquals(0, beside.exitCode(), beside::err);
    }

    @Test
    void someOfTheArms_haveNoEffects(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("crossed.yaml"), Typed.CROSSED);
        Path out = home.resolve("out");

        String set = "factors.caregiver.chases.patience=2 s";
        Typed typed = Typed.command(
                "compare",
                file,
                "--set",
                set,
                "--arm",
                "waits-usual",
                "--arm",
                "chases-usual",
                "--no-charts",
                "-o",
                out);

        assertEquals(0, typed.exitCode(), typed::err);
        assertFalse(Files.exists(out.resolve("effects.csv")));
        Typed replay = Typed.command("replay", out);
        assertEquals(0, replay.exitCode(), replay::err);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static List<NamedCsvRecord> of(List<NamedCsvRecord> rows, String measure) {
        return rows.stream()
                .filter(row -> row.getField("measure").equals(measure)
                        && row.getField("episode").isEmpty())
                .toList();
    }

    private static double mean(List<NamedCsvRecord> summary, String measure, String arm) {
        NamedCsvRecord found = of(summary, measure).stream()
                .filter(row -> row.getField("arm").equals(arm)
                        && row.getField("other_arm").isEmpty())
                .findFirst()
                .orElseThrow();
        return number(found, "value");
    }

    private static double value(List<NamedCsvRecord> effects, String measure, int place) {
        return number(of(effects, measure).get(place), "value");
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
