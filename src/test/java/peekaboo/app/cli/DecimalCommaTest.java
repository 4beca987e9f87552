package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.terminal.ExitCodes;

/** What {@code --decimal comma} writes: the very tables of without it, for a spreadsheet of a country with a decimal comma. */
class DecimalCommaTest {
    private static final String MARK = "\uFEFF";
    private static final String LOG = "fit-log.csv";

    /** In words of a scenario, what may look like a number stays as it was given. */
    private static final String WITH_POINTS = Typed.PROCEDURE.replace("All of it", "'1.5 of it; 0.5 less'");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @ParameterizedTest
    @MethodSource("peekaboo.app.cli.CodebookTest#commands")
    void everyTable_isTheSameReadBack(List<String> words) throws IOException {
        Path points = made(words, "point");
        Path commas = made(words, "comma");

        assertEquals(Typed.names(points), Typed.names(commas));
        Set<String> numbers = numbers(points);
        int changed = 0;
        for (String name : Typed.names(points)) {
            if (name.endsWith(".csv") && !name.equals(LOG)) {
                assertTrue(Files.readString(commas.resolve(name)).startsWith(MARK), name);
                changed += changed(name, rows(points.resolve(name), ','), rows(commas.resolve(name), ';'), numbers);
            }
        }
        assertTrue(changed > 0);
        assertFalse(
                Files.exists(points.resolve(LOG)) && Files.mismatch(points.resolve(LOG), commas.resolve(LOG)) != -1);
    }

    /** How many cells have a comma for a point; all others are the same to the letter. */
    private static int changed(String name, List<CsvRecord> points, List<CsvRecord> commas, Set<String> numbers) {
        int changed = 0;
        List<String> header = points.get(0).getFields();
        assertEquals(points.size(), commas.size(), name);
        for (int row = 0; row < points.size(); row++) {
            List<String> expected = new ArrayList<>(points.get(row).getFields());
            for (int place = 0; place < expected.size() && row > 0; place++) {
                String cell = expected.get(place);
                boolean isNumber = numbers.contains(name + " " + header.get(place));
                changed += isNumber && cell.contains(".") ? 1 : 0;
                expected.set(place, isNumber ? cell.replace('.', ',') : cell);
            }
            assertEquals(expected, commas.get(row).getFields(), name);
        }
        return changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare"})
    void wordsThatLookLikeNumbers_stay(String command) throws IOException {
        Path commas = made(
                List.of(command, "FILE", "--dyads=2", "--set=infant.sensitivity=0.14/s", "--set=tick=0.5 s"), "comma");
        List<CsvRecord> rows = rows(commas.resolve("dyads.csv"), ';');

        assertEquals("0.5 s", cell(rows, "set.tick"));
        assertEquals("0,14", cell(rows, "set.infant.sensitivity"));
        assertTrue(Files.readString(commas.resolve("manifest.json")).contains("1.5 of it; 0.5 less"));
    }

    private static String cell(List<CsvRecord> rows, String column) {
        return rows.get(1).getField(rows.get(0).getFields().indexOf(column));
    }

    @Test
    void manifest_carriesIt_andReplayHoldsItToTheCommand() throws IOException {
        for (String command : List.of("run", "compare")) {
            Path commas = made(List.of(command, "FILE"), "comma");
            Map<String, Object> manifest = JSON.std.mapFrom(Files.readString(commas.resolve("manifest.json")));

            assertTrue(String.valueOf(manifest.get("command")).contains(" --decimal comma"), manifest::toString);
            assertTrue(String.valueOf(manifest.get("terms")).contains("decimal=comma"), manifest::toString);
            assertEquals(new Typed(0, "", ""), Typed.command("replay", commas, "--quiet"));
            Path points = made(List.of(command, "FILE"), "point");
            assertFalse(Files.readString(points.resolve("manifest.json")).contains("decimal"));
            assertEquals(new Typed(0, "", ""), Typed.command("replay", points, "--quiet"));
        }
    }

    @Test
    void fit_goesOnWithTheLogOfEither() throws IOException {
        List<String> fit = List.of(
                "fit",
                "--finding=still-face.heart-rate",
                "--parameter=heart-rate-rest",
                "--dyads=4",
                "--evaluations=2",
                "--restarts=1");
        Path commas = made(fit, "comma");
        Path points = made(fit, "point");
        List<Object> further = new ArrayList<>(fit);
        further.set(further.indexOf("--evaluations=2"), "--evaluations=3");
        further.addAll(List.of("--resume", "--quiet", "-o", commas));

        assertEquals(new Typed(0, "", ""), Typed.command(further.toArray()));
        assertFalse(Files.readString(commas.resolve("fit.csv")).startsWith(MARK));
        further.set(further.size() - 1, points);
        further.add("--decimal=comma");
        assertEquals(new Typed(0, "", ""), Typed.command(further.toArray()));
        assertTrue(Files.readString(points.resolve("fit.csv")).startsWith(MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare", "sensitivity", "evidence", "fit"})
    void otherSign_isRefused_withTheNearest(String command) throws IOException {
        List<Object> words = new ArrayList<>(List.of(command, "--decimal", "komma", "-o", home.resolve("none")));
        if (!command.equals("evidence") && !command.equals("fit")) {
            words.add(scenario());
        }
        if (command.equals("sensitivity")) {
            words.add("--arm=chases");
        }
        Typed typed = Typed.command(words.toArray());

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertEquals("""
                --decimal
                  found     komma
                  expected  one of: point, comma   (did you mean comma?)
                1 problem, nothing was run.
                """, typed.err());
        assertFalse(Files.exists(home.resolve("none")));
    }

    private Path made(List<String> words, String sign) throws IOException {
        Path out = home.resolve(sign + "-" + words.get(0));
        List<Object> all = new ArrayList<>();
        for (String word : words) {
            all.add(word.equals("FILE") ? scenario() : word);
        }
        all.addAll(List.of("-o", out, "--quiet", "--decimal=" + sign));
        assertEquals(new Typed(0, "", ""), Typed.command(all.toArray()));
        return out;
    }

    private Path scenario() throws IOException {
        return Files.writeString(home.resolve("all.yaml"), WITH_POINTS);
    }

    /** The columns of numbers, each behind the name of its table, as the codebook tells them. */
    private static Set<String> numbers(Path folder) throws IOException {
        List<CsvRecord> rows = rows(folder.resolve("codebook.csv"), ',');
        List<String> header = rows.get(0).getFields();
        Set<String> words = Set.of("text", "one of the values", "");
        return rows.stream()
                .skip(1)
                .filter(row -> row.getField(header.indexOf("value")).isEmpty())
                .filter(row -> !words.contains(row.getField(header.indexOf("range"))))
                .map(row -> row.getField(0) + " " + row.getField(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<CsvRecord> rows(Path file, char separator) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
