package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.record.RecordsNumber;

/**
 * Beside every result stands what each column of each of its tables means, and what stands in the tables is as it says; and with what,
 * and with which records, it was made.
 */
class CodebookTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("all.yaml"), Typed.PROCEDURE);
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("run", "FILE", "--dyads=1"),
                List.of("run", "FILE", "--set=infant.sensitivity=0.14/s", "--set=tick=0.5 s"),
                List.of("compare", "FILE", "--dyads=12", "--set=arms.chases.patience=2 s", "--set=infant.variety=0"),
                List.of("compare", "FILE", "--dyads=2", "--fork=first-turn-away", "--horizon=60s"),
                List.of(
                        "sensitivity",
                        "FILE",
                        "--arm=chases",
                        "--trajectories=2",
                        "--samples=16",
                        "--dyads=2",
                        "--top=1"),
                List.of(
                        "sweep",
                        "FILE",
                        "--dyads=2",
                        "--set=infant.variety=0",
                        "--vary=arms.waits.caregiver=attuned,eager",
                        "--vary=caregiver.patience=1..2 s/2",
                        "--outcome=Ipos",
                        "--outcome=heart-rate"),
                List.of(
                        "power",
                        "FILE",
                        "--dyads=12",
                        "--set=arms.chases.patience=2 s",
                        "--outcome=heart-rate",
                        "--half-width=1 bpm",
                        "--most=30",
                        "--noise=3 bpm"),
                List.of("power", "FILE", "--dyads=2", "--n=2,5", "--set=infant.variety=0"),
                List.of("evidence", "--only=still-face.heart-rate", "--samples=8", "--set=infant.smile-rate=1 /min"),
                List.of(
                        "fit",
                        "--finding=still-face.heart-rate",
                        "--parameter=heart-rate-rest",
                        "--dyads=4",
                        "--evaluations=2",
                        "--restarts=1"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyTable_isAsTheCodebookSays(List<String> words) throws IOException {
        Path out = home.resolve("out");
        List<Object> all = new ArrayList<>();
        words.forEach(word -> all.add(word.equals("FILE") ? file : word));
        all.addAll(List.of("-o", out, "--quiet"));
        assertEquals(new Typed(0, "", ""), Typed.command(all.toArray()));

        assertEquals(List.of(), Results.wrong(out));
        Map<String, Object> manifest = JSON.std.mapFrom(Files.readString(out.resolve("manifest.json")));
        assertEquals(RecordsNumber.NOW, manifest.get("records_version"));
        assertTrue(String.valueOf(manifest.get("files")).contains("provenance.json"));
        assertFalse(String.valueOf(manifest.get("sha256")).contains("provenance.json"));
        assertTrue(Files.exists(out.resolve("provenance.json")));
        for (String name : Typed.names(out)) {
            assertTrue(
                    !name.endsWith(".csv")
                            || Files.readString(out.resolve("codebook.csv")).contains("\n" + name + ","),
                    name);
        }
    }
}
