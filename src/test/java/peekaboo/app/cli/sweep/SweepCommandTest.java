package peekaboo.app.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.terminal.ExitCodes;

class SweepCommandTest {
    /** Charts are drawn elsewhere. */
    private static final ChartFiles QUICK =
            new ChartFiles((figure, origin) -> new byte[] {1}, (figure, origin) -> new byte[] {2});

    private static final int KILLS = 20;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL.replace("dyads: 3", "dyads: 12"));
    }

    private Typed sweep(String folder, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "sweep",
                file,
                "--vary",
                "caregiver.patience=1..4 s/4",
                "--vary",
                "infant.rest=0.1,0.2",
                "--seeds",
                "2"));
        words.addAll(List.of("-o", home.resolve(folder), "-q"));
        words.addAll(List.of(more));
        return Typed.command(QUICK, words.toArray());
    }

    private void assertSame(String one, String other) throws IOException {
        List<String> names = Typed.madeAgain(home.resolve(one));
        assertEquals(names, Typed.madeAgain(home.resolve(other)));
        for (String name : names) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            home.resolve(one).resolve(name), home.resolve(other).resolve(name)),
                    name);
        }
    }

    @Test
    void table_hasTheColumnsPromisedAndTheNumbersOfACompare() throws IOException {
        assertEquals(
                new Typed(0, "", ""), sweep("out", "--outcome", "restricted-mean", "--outcome", "back-within-10s"));
        List<String> rows = Files.readAllLines(home.resolve("out").resolve("sweep.csv"));

        assertEquals(
                "point,seed,caregiver.patience,infant.rest,arm,outcome,unit,value,low,high,level,not_observed,dyads,"
                        + "turnings_away,digest",
                rows.get(0));
        assertEquals(1 + 8 * 2 * 2 * 2, rows.size());
        Typed.command(
                "compare",
                file,
                "--set=arms.waits.patience=2 s",
                "--set=arms.chases.patience=2 s",
                "--set=infant.rest=0.2",
                "--seed=8",
                "-q",
                "-o",
                home.resolve("one"));
        String compared = Files.readAllLines(home.resolve("one").resolve("summary.csv")).stream()
                .filter(row -> row.startsWith("chases,,,back-within-10s,value,"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("chases,,,back-within-10s,value,proportion,([^,]*,[^,]*,[^,]*,[^,]*,[^,]*),.*", "$1");
        String swept = rows.stream()
                .filter(row -> row.startsWith("3,8,2,0.2,chases,back-within-10s,"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                swept.startsWith("3,8,2,0.2,chases,back-within-10s,proportion," + compared + ",12,"), swept + compared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void threads_changeNothing(String threads) throws IOException {
        assertEquals(new Typed(0, "", ""), sweep("out"));
        assertEquals(new Typed(0, "", ""), sweep("other", "--threads", threads));
        assertSame("out", "other");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void shardsPutTogether_areTheWhole(int of) throws IOException {
        assertEquals(new Typed(0, "", ""), sweep("out"));
        List<Object> words = new ArrayList<>(List.of("merge", "-q", "-o", home.resolve("merged")));
        for (int number = of; number >= 1; number--) {
            String folder = "shard" + number;
            assertEquals(new Typed(0, "", ""), sweep(folder, "--shard", number + "/" + of));
            words.add(home.resolve(folder));
        }
        assertEquals(new Typed(0, "", ""), Typed.command(QUICK, words.toArray()));
        assertSame("out", "merged");
    }

    @Test
    void shardsThatDoNotFit_areRefusedByName() {
        sweep("a", "--shard=1/3");
        sweep("b", "--shard=2/3");
        sweep("c", "--shard=3/3");
        sweep("other", "--shard=3/3", "--set=infant.variety=0.5");
        sweep("half", "--shard=2/2");

        assertRefused("shard 2/3\n  found     nothing", "a", "c");
        assertRefused("shard 1/3\n  found     it 2 times", "a", "b", "c", "a");
        assertRefused(home.resolve("other") + "\n  found     a shard of another sweep", "a", "b", "other");
        assertRefused(home.resolve("half") + "\n  found     shard 2/2", "a", "half");
        assertRefused(home.resolve("none") + "\n  found     no sweep-log.txt", "a", "none");
    }

    private void assertRefused(String says, String... folders) {
        List<Object> words = new ArrayList<>(List.of("merge", "-q", "-o", home.resolve("merged")));
        for (String folder : folders) {
            words.add(home.resolve(folder));
        }
        Typed typed = Typed.command(QUICK, words.toArray());
        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(says), typed::err);
        assertFalse(Files.exists(home.resolve("merged")));
    }

    /** A process that is killed leaves as much of its log as it had written, its last row perhaps in part. */
    @Test
    void killedAtAnyMoment_goesOnToTheSame() throws IOException {
        assertEquals(new Typed(0, "", ""), sweep("out"));
        byte[] log = Files.readAllBytes(home.resolve("out").resolve("sweep-log.txt"));
        String text = new String(log, StandardCharsets.UTF_8);
        int head = text.indexOf("\n0\t") + 1;
        Random moments = new Random(1989);
        for (int kill = 0; kill < KILLS; kill++) {
            int at = head + moments.nextInt(log.length - head + 1);
            String folder = "killed" + kill;
            Files.write(home.resolve(folder + ".sweep-log.txt"), Arrays.copyOf(log, at));
            Typed typed = sweep(folder, "--resume");
            assertEquals(new Typed(0, "", ""), typed);
            assertSame("out", folder);
            assertFalse(Files.exists(home.resolve(folder + ".sweep-log.txt")));
        }
    }

    @Test
    void logOfAnotherSweep_isNotGoneOnWith() throws IOException {
        sweep("out");
        Path log = home.resolve("out").resolve("sweep-log.txt");

        Typed other = sweep("out", "--resume", "--set=infant.variety=0.5");
        assertEquals(ExitCodes.BAD_INPUT, other.exitCode(), other::err);
        assertTrue(other.err().contains("the log of another sweep"), other::err);
        assertEquals(new Typed(0, "", ""), sweep("out", "--resume"));
        String text = Files.readString(log);
        Files.writeString(home.resolve("new.sweep-log.txt"), text.replace("\t12\t1 s", "\t13\t1 s"));
        Typed damaged = sweep("new", "--resume");
        assertTrue(damaged.err().contains("a row that was changed"), damaged::err);
        assertTrue(sweep("new").err().contains("the log of a sweep that was stopped"));
        assertEquals(new Typed(0, "", ""), sweep("new", "--force"));
        assertEquals(new Typed(0, "", ""), sweep("begun", "--resume"));
        assertSame("out", "begun");
    }

    @Test
    void problemAtAPoint_isToldWithItsPathAndNothingIsWritten() throws IOException {
        Path table =
                Files.writeString(home.resolve("own.csv"), "infant.sensitivty,infant.rest\n0.1 /s,0.1\n0.2 /s,7\n");
        Typed typed = Typed.command(QUICK, "sweep", file, "--table", table, "-o", home.resolve("out"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("--table " + table + ":2 infant.sensitivty"), typed::err);
        assertTrue(typed.err().contains("did you mean sensitivity?"), typed::err);
        assertFalse(Files.exists(home.resolve("out")));
    }

    @Test
    void shardOfOtherRecords_isNotMerged() throws IOException {
        sweep("a", "--shard=1/1");
        Path log = home.resolve("a").resolve("sweep-log.txt");
        Files.writeString(log, Files.readString(log).replaceFirst("# records \\d+", "# records 999"));

        assertRefused("no log of a sweep by this version", "a");
        Files.writeString(log, "");
        assertRefused("no log of a sweep by this version", "a");
    }

    @Test
    void rangeThatAShellParted_isToldInQuotes() {
        Typed typed = Typed.command("sweep", file, "--vary", "caregiver.patience=0..10", "s/11");

        assertTrue(typed.err().contains("\"caregiver.patience=0..10 s/11\""), typed::err);
    }

    /** As R, Python and spreadsheets write numbers; what was used is in the table to its last digit. */
    @Test
    void numbersOfOtherPrograms_areRead() throws IOException {
        Path comma = Files.writeString(
                home.resolve("comma.csv"), "infant.rest;caregiver.patience [s]\n0,1;+3,83333333333333\n1,5e-01;2,\n");
        Path point = Files.writeString(
                home.resolve("point.csv"),
                "\"infant.rest\",\"caregiver.patience [s]\"\n.1,3.83333333333333\n0.15000000000000002,2e+00\n");
        for (Path table : List.of(comma, point)) {
            String folder = table.getFileName().toString().replace(".csv", "");
            assertEquals(
                    new Typed(0, "", ""),
                    Typed.command(QUICK, "sweep", file, "--table", table, "-q", "-o", home.resolve(folder)));
        }
        String rows = Files.readString(home.resolve("comma").resolve("sweep.csv"));
        assertEquals(rows, Files.readString(home.resolve("point").resolve("sweep.csv")));
        assertTrue(rows.contains("\n0,7,0.1,3.83333333333333,waits,") && rows.contains("\n1,7,0.15,2,waits,"), rows);

        Path ragged = Files.writeString(home.resolve("ragged.csv"), "infant.rest\n0.1,2\n0.2\n");
        Typed typed = Typed.command(QUICK, "sweep", file, "--table", ragged, "-o", home.resolve("none"));
        assertTrue(typed.err().contains("ragged.csv:2\n  found     2 cells\n  expected  1, as"), typed::err);
    }

    @Test
    void ownTable_givesWhatTheSameDesignGives() throws IOException {
        Path table = Files.writeString(
                home.resolve("own.csv"), "\uFEFFcaregiver.patience [s];infant.rest\n1;0.1\n1;0.2\n2;0.1\n");
        Typed typed = Typed.command(QUICK, "sweep", file, "--table", table, "-q", "-o", home.resolve("own"));
        assertEquals(new Typed(0, "", ""), typed);
        sweep("out");

        List<String> own = Files.readAllLines(home.resolve("own").resolve("sweep.csv"));
        List<String> grid = Files.readAllLines(home.resolve("out").resolve("sweep.csv"));
        assertEquals(grid.get(1), own.get(1));
        assertEquals(grid.get(9).replaceFirst("^2,", ""), own.get(5).replaceFirst("^2,", ""));
    }
}
