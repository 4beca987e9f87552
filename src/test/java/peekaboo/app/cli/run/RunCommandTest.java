package peekaboo.app.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;

class RunCommandTest {
    private static final int TICKS = 80;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        out = home.resolve("out");
    }

    @Test
    void run_tellsAndRecordsOneDyadOfEachArm() throws IOException {
        Typed typed = Typed.command("run", file, "-o", out);

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals("", typed.err());
        assertTrue(typed.out().startsWith("waits, dyad 0\n0:00  "), typed::out);
        assertTrue(typed.out().contains("\nchases, dyad 0\n"), typed::out);
        assertEquals(
                List.of(
                        "codebook.csv",
                        "events.csv",
                        "manifest.json",
                        "provenance.json",
                        "ticks.csv",
                        "timeline-chases.png",
                        "timeline-chases.svg",
                        "timeline-waits.png",
                        "timeline-waits.svg"),
                Typed.names(out));
        assertEquals(1 + 2 * TICKS, Files.readAllLines(out.resolve("ticks.csv")).size());
    }

    @Test
    void csvFiles_haveTheColumnsPromisedAndLineFeeds() throws IOException {
        Typed.command("run", file, "-o", out);
        String ticks = Files.readString(out.resolve("ticks.csv"));

        assertTrue(
                ticks.startsWith(
                        "arm,dyad,seed,session,episode,tick,time_s,infant,infant_codes,caregiver,act,infant_looks,"
                                + "caregiver_looks,arousal,distress,activation,heart_rate_bpm,matched,skin_conductance_us,"
                                + "band_low,band_high,turn\nwaits,0,7,0,play,0,0.000,"),
                ticks.substring(0, 300));
        assertTrue(Files.readString(out.resolve("events.csv"))
                .startsWith("arm,dyad,session,episode,time_s,actor,event,from,to,cause\n"));
        assertFalse(ticks.contains("\r"));
    }

    @Test
    void wholeProcedure_isRecordedTickByTickAndTold() throws IOException {
        Files.writeString(file, Typed.PROCEDURE);
        Typed typed = Typed.command("run", file, "-o", out, "--dyads", "4");
        List<String> ticks = Files.readAllLines(out.resolve("ticks.csv"));
        List<String> curtailed = Files.readAllLines(out.resolve("events.csv")).stream()
                .filter(row -> row.contains(",procedure,"))
                .toList();

        assertEquals("", typed.err());
        assertTrue(typed.out().contains("\nEpisode transition-1, not coded\n"), typed::out);
        assertTrue(typed.out().replace('\n', ' ').contains("Records of all 4, and timelines: "), typed::out);
        assertEquals(
                2 * 4 * 20L,
                ticks.stream().filter(row -> row.contains(",transition-1,")).count());
        assertFalse(curtailed.isEmpty());
        assertTrue(
                curtailed.get(0).matches("waits,\\d,0,still-face-1,\\d+\\.\\d{3},procedure,ends-early,,,protest"),
                curtailed.get(0));
    }

    @Test
    void moreDyadsAndOneArm_areRecordedAsAsked() throws IOException {
        Typed.command("run", file, "-o", out, "--dyads", "2", "--arm", "chases");
        List<String> ticks = Files.readAllLines(out.resolve("ticks.csv"));

        assertEquals(1 + 2 * TICKS, ticks.size());
        assertTrue(ticks.get(1).startsWith("chases,0,"));
        assertTrue(ticks.get(2 * TICKS).startsWith("chases,1,"));
    }

    @Test
    void firstDyad_isTheSameWhateverTheNumber() throws IOException {
        Typed.command("run", file, "-o", out);
        Typed.command("run", file, "-o", home.resolve("two"), "--dyads", "2");

        assertEquals(records(out).get(0), records(home.resolve("two")).get(0));
    }

    private static List<String> records(Path folder) throws IOException {
        try {
            return Manifest.read(folder).arms().get(0).records();
        } catch (StopException stop) {
            throw new IOException(stop);
        }
    }

    @Test
    void sameRunTwice_givesTheSameBytes() throws IOException {
        Typed.command("run", file, "-o", out);
        Typed again = Typed.command("run", file, "-o", home.resolve("again"), "--quiet");

        assertEquals(new Typed(0, "", ""), again);
        for (String name : Typed.madeAgain(out)) {
            assertEquals(
                    -1, Files.mismatch(out.resolve(name), home.resolve("again").resolve(name)), name);
        }
    }

    @Test
    void settingsAndSeed_areInTheManifestWithTheCommand() throws Exception {
        Typed.command("run", file, "-o", out, "--seed", "11", "--set", "arms.chases.patience=3 s");
        Manifest manifest = Manifest.read(out);

        assertEquals(
                "java -jar target/peekaboo.jar run " + file + " --seed 11 --set 'arms.chases.patience=3 s'",
                manifest.command());
        assertEquals("11", manifest.terms().values().get("seed"));
        assertEquals("social", manifest.terms().values().get("match"));
        assertTrue(manifest.scenario().text().contains("patience: 3 s"));
    }

    @Test
    void chartThatCannotBeDrawn_doesNotCostTheRecords() throws IOException {
        ChartFiles broken = new ChartFiles(
                (figure, origin) -> {
                    throw new IOException("No way to draw it");
                },
                (figure, origin) -> new byte[] {1});
        Typed typed = Typed.command(broken, "run", file, "-o", out, "-q");

        assertEquals(
                new Typed(
                        1, "", out + ": written without timeline-chases.png, timeline-waits.png: no way to draw it\n"),
                typed);
        assertEquals(
                List.of(
                        "codebook.csv",
                        "events.csv",
                        "manifest.json",
                        "provenance.json",
                        "ticks.csv",
                        "timeline-chases.svg",
                        "timeline-waits.svg"),
                Typed.names(out));
    }

    @Test
    void folderOfSomethingElse_isRefusedBeforeAnythingRuns() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        Typed typed = Typed.command("run", file, "-o", out);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("--force"), typed::err);
        assertEquals(List.of("thesis.txt"), Typed.names(out));
        try (Stream<Path> entries = Files.list(home)) {
            assertEquals(2, entries.count());
        }
    }
}
