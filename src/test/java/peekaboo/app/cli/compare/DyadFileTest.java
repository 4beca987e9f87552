package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;

/** A row an arm and dyad: the temperament drawn for the infant, what became of its turnings away, what was measured. */
class DyadFileTest {
    private static final int DYADS = 6;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    static Path home;

    @BeforeAll
    static void make() throws IOException {
        Path file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        List<Object> set = List.of(
                "--dyads=" + DYADS,
                "--set=infant.shared-reactivity=1",
                "--set=infant.sensitivity=0.2/s",
                "--set=arms.chases.patience=2 s",
                "--set=tick=500 ms",
                "--quiet",
                "-o");
        for (String command : List.of("compare", "run")) {
            List<Object> words = new ArrayList<>(List.of(command, file));
            words.addAll(set);
            words.add(home.resolve(command));
            assertEquals(new Typed(0, "", ""), Typed.command(words.toArray()));
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(home.resolve(file))) {
            return rows.stream().toList();
        }
    }

    @Test
    void everyArmAndDyad_hasARow_andTheInfantIsTheSameInEveryArm() throws IOException {
        List<NamedCsvRecord> rows = rows("compare/dyads.csv");

        assertEquals(2 * DYADS, rows.size());
        for (int dyad = 0; dyad < DYADS; dyad++) {
            NamedCsvRecord waits = rows.get(dyad);
            NamedCsvRecord chases = rows.get(DYADS + dyad);
            assertEquals(Integer.toString(dyad), waits.getField("dyad"));
            assertEquals("chases", chases.getField("arm"));
            for (String column : waits.getHeader()) {
                if (column.startsWith("infant.") || column.equals("reactivity")) {
                    assertEquals(waits.getField(column), chases.getField(column), column);
                }
            }
        }
        assertNotEquals(rows.get(0).getField("reactivity"), rows.get(1).getField("reactivity"));
    }

    @Test
    void counts_areThoseOfTheTurningsAway() throws IOException {
        List<NamedCsvRecord> spells = rows("compare/re-engagements.csv");
        for (NamedCsvRecord row : rows("compare/dyads.csv")) {
            List<NamedCsvRecord> own = spells.stream()
                    .filter(spell -> spell.getField("arm").equals(row.getField("arm"))
                            && spell.getField("dyad").equals(row.getField("dyad")))
                    .toList();
            assertEquals(Integer.toString(own.size()), row.getField("spells"));
            for (String ending : List.of("returned", "protest", "captured", "episode-end", "session-end")) {
                long ended = own.stream()
                        .filter(spell -> spell.getField("ending").equals(ending))
                        .count();
                assertEquals(Long.toString(ended), row.getField("count_" + ending.replace('-', '_')), ending);
            }
            assertEquals(
                    row.getField("restricted_mean_s").isEmpty(),
                    !row.getField("restricted_mean_not_observed").isEmpty());
        }
    }

    /** Where all differences are one, it can be read off every parameter that leans on it. */
    @Test
    void reactivity_isWhatReactiveDifferencesHaveInCommon() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row : rows("compare/dyads.csv")) {
            double reactivity = Double.parseDouble(row.getField("reactivity"));
            for (Parameter parameter : preset().table().parameters()) {
                double usual = parameter.name().equals("sensitivity") ? 0.2 : parameter.usual();
                double drawn =
                        parameter.spread() > 0 ? Double.parseDouble(row.getField("infant." + parameter.name())) : 0;
                boolean isWithin = parameter.range().low() < drawn
                        && drawn < parameter.range().high();
                if (parameter.leaning() != 0 && isWithin) {
                    double z = Math.log(drawn / usual) / parameter.spread() * parameter.leaning();
                    assertEquals(reactivity, z, 1e-6, parameter.name());
                    compared++;
                }
            }
        }
        assertTrue(compared > 5 * DYADS, compared + " values");
    }

    private static InfantPreset preset() {
        return InfantPresets.all().stream()
                .filter(preset -> preset.name().equals("4-6-months"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasSet_hasAColumnInEveryTable() throws IOException {
        for (String table :
                List.of("compare/dyads.csv", "compare/re-engagements.csv", "compare/summary.csv", "run/dyads.csv")) {
            for (NamedCsvRecord row : rows(table)) {
                assertEquals("1", row.getField("set.infant.shared-reactivity"), table);
                assertEquals("0.2", row.getField("set.infant.sensitivity"), table);
                assertEquals("500 ms", row.getField("set.tick"), table);
                boolean isOfChases = row.getFields().contains("chases");
                assertEquals(isOfChases ? "2" : "", row.getField("set.arms.chases.patience"), table);
            }
        }
    }

    /** Transitions are not watched, nor what is left of an episode that protest has ended. */
    @Test
    void secondsWatched_areThoseOfTheCodedTicks() throws IOException {
        Path file = Files.writeString(home.resolve("procedure.yaml"), Typed.PROCEDURE);
        for (String command : List.of("compare", "run")) {
            Path folder = home.resolve("procedure-" + command);
            assertEquals(new Typed(0, "", ""), Typed.command(command, file, "--quiet", "--dyads=4", "-o", folder));
        }
        Map<String, Integer> ticks = new HashMap<>();
        for (NamedCsvRecord tick : rows("procedure-run/ticks.csv")) {
            boolean isCoded = !tick.getField("episode").equals("transition-1");
            ticks.merge(tick.getField("arm") + tick.getField("dyad"), isCoded ? 1 : 0, Integer::sum);
        }
        Set<Double> watched = new HashSet<>();
        for (String command : List.of("compare", "run")) {
            for (NamedCsvRecord row : rows("procedure-" + command + "/dyads.csv")) {
                double seconds = Double.parseDouble(row.getField("watched_s"));
                assertEquals(0.25 * ticks.getOrDefault(row.getField("arm") + row.getField("dyad"), -1), seconds);
                watched.add(seconds);
            }
        }
        assertTrue(watched.size() > 1, watched.toString());
    }

    @Test
    void dyadsOfARun_areThoseOfTheComparison() throws IOException {
        List<NamedCsvRecord> compared = rows("compare/dyads.csv");
        List<NamedCsvRecord> run = rows("run/dyads.csv");
        assertEquals(compared.size(), run.size());
        for (int place = 0; place < run.size(); place++) {
            for (String column : run.get(place).getHeader()) {
                assertEquals(
                        run.get(place).getField(column), compared.get(place).getField(column), column);
            }
        }
    }
}
