package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.study.HowSoon;

class CompareCommandTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeEach
    void write() throws IOException {
        String text = Typed.SMALL.replace("20 s", "1 min").replace("dyads: 3", "dyads: 20");
        file = Files.writeString(home.resolve("small.yaml"), text);
        out = home.resolve("out");
    }

    /** No session has forked by the end of the first episode, so that there is nothing to tell of it. */
    @Test
    void forkAfterTheFirstEpisode_isToldOfTheLater() throws IOException {
        Files.writeString(
                file,
                Typed.PROCEDURE
                        .replace("play, lasts: 15 s", "play, lasts: 0.25 s")
                        .replace(", fuss-out: 2 s", ""));
        Typed typed = Typed.command("compare", file, "--fork", "first-turn-away", "-o", out);

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertFalse(typed.out().contains("in play"), typed::out);
    }

    @Test
    void wholeProcedure_isSummedUpWithoutWhatIsNotCoded() throws IOException {
        Files.writeString(file, Typed.PROCEDURE);
        Typed typed = Typed.command("compare", file, "-o", out);
        String summary = Files.readString(out.resolve("summary.csv"));

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        String told = typed.out().replace('\n', ' ');
        assertTrue(told.contains("Episode reunion-1: With waits the caregiver leaned in after "), typed::out);
        assertTrue(told.contains("Episode reunion-2: "), typed::out);
        assertFalse(told.contains("Episode still-face-1: "), typed::out);
        assertFalse(told.contains("Episode still-face-2"), typed::out);
        assertTrue(
                told.contains("Episode still-face-1 ended early, since the infant had protested for 2 s, with "),
                typed::out);
        assertTrue(summary.contains(",still-face-2,"), summary);
        assertFalse(summary.contains("transition"), summary);
        assertFalse(Files.readString(out.resolve("re-engagements.csv")).contains("transition"));
    }

    @Test
    void compare_endsWithTheTableTheReportAndTheFinding() throws IOException {
        Typed typed = Typed.command("compare", file, "-o", out);
        List<String> lines = typed.out().lines().toList();

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals("", typed.err());
        assertTrue(lines.get(2).startsWith("arm "), typed::out);
        assertTrue(lines.get(3).startsWith("waits "), typed::out);
        assertTrue(lines.get(4).startsWith("chases "), typed::out);
        assertTrue(lines.contains("How soon, by what counts as back (means within 30 s):"), typed::out);
        assertTrue(lines.contains("Report: " + out.resolve("report.html")), typed::out);
        assertTrue(lines.contains("  " + out.resolve("report.html").toUri()), typed::out);
        assertTrue(lines.get(lines.size() - 1).endsWith("."), typed::out);
        assertTrue(Typed.names(out)
                .containsAll(List.of(
                        "codebook.csv",
                        "dyads.csv",
                        "manifest.json",
                        "provenance.json",
                        "re-engagement.png",
                        "re-engagement.svg",
                        "re-engagements.csv",
                        "readings.csv",
                        "report.html",
                        "summary.csv",
                        "summary.json")));
    }

    @Test
    void reEngagements_haveTheColumnsPromised() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");

        assertTrue(Files.readString(out.resolve("re-engagements.csv"))
                .startsWith(
                        "arm,dyad,seed,session,episode,spell,onset_s,trigger,latency_s,re_engaged,ending,peak_distress,"
                                + "leaned_in_after_s,caregiver_mostly\nwaits,"));
    }

    @Test
    void summaries_holdTheSameNumbers() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        List<String> csv = Files.readAllLines(out.resolve("summary.csv"));
        Map<String, Object> json = JSON.std.mapFrom(Files.readString(out.resolve("summary.json")));
        List<?> arm = numbers(json.get("arms"), "waits");
        List<?> pair = numbers(json.get("pairs"), "waits and chases");

        assertEquals("arm,other_arm,episode,measure,form,unit,value,low,high,level,not_observed", csv.get(0));
        assertEquals("waits,,,dyads,value,count,20,,,,", csv.get(1));
        assertEquals(Map.of("measure", "dyads", "unit", "count", "value", 20), arm.get(0));
        assertEquals(csv.stream().filter(line -> line.startsWith("waits,,")).count(), arm.size());
        assertEquals(
                csv.stream().filter(line -> line.startsWith("waits,chases,")).count(), pair.size());
    }

    @Test
    void readings_tellHowSoonByEveryDefinitionAndWhatItCounts() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        List<String> csv = Files.readAllLines(out.resolve("readings.csv"));
        List<String> summary = Files.readAllLines(out.resolve("summary.csv"));

        assertEquals("arm,other_arm,episode,measure,form,unit,value,low,high,level,not_observed,counts", csv.get(0));
        assertEquals(1 + HowSoon.all().size() * 4, csv.size());
        assertTrue(csv.get(1).startsWith("waits,,,restricted-mean,value,s,"), csv.get(1));
        assertTrue(
                csv.stream().skip(1).allMatch(line -> summary.stream().anyMatch(line::startsWith)),
                () -> csv.toString());
        assertTrue(Files.readString(out.resolve("report.html")).contains("How soon, by what counts as back"));
    }

    private static List<?> numbers(@Nullable Object group, String name) {
        return group instanceof Map<?, ?> map && map.get(name) instanceof List<?> list ? list : List.of();
    }

    @Test
    void oneThreadOrTwo_onceOrTwice_giveTheSameBytes() throws IOException {
        Typed.command("compare", file, "-o", out, "--threads", "1", "--quiet");
        Path two = home.resolve("two");
        Typed.command("compare", file, "-o", two, "--threads", "2", "--quiet");
        Typed.command("compare", file, "-o", two, "--threads", "2", "--quiet");

        assertEquals(Typed.names(out), Typed.names(two));
        for (String name : Typed.madeAgain(out)) {
            assertEquals(-1, Files.mismatch(out.resolve(name), two.resolve(name)), name);
        }
    }

    @Test
    void replayOfAComparison_isTheSame() {
        Typed.command("compare", file, "-o", out, "--quiet");

        assertEquals(new Typed(0, "", ""), Typed.command("replay", out, "--arm", "chases", "--dyad", "13", "--quiet"));
    }

    @Test
    void fork_isToldAndReplayed() throws Exception {
        Typed.command("compare", file, "-o", out, "--quiet");
        Path fork = home.resolve("fork");
        Typed typed = Typed.command("compare", file, "-o", fork, "--fork", "first-turn-away", "--quiet");

        assertEquals(new Typed(0, "", ""), typed);
        assertEquals("first-turn-away", Manifest.read(fork).terms().values().get("fork"));
        assertEquals(records(out, 0), records(fork, 0));
        assertNotEquals(records(out, 1), records(fork, 1));
        assertEquals(
                0, Typed.command("replay", fork, "--arm", "chases", "--quiet").exitCode());
    }

    @Test
    void forkAtThePush_isToldAsSuch_andReplayed() throws Exception {
        Path peekaboo = Path.of("scenarios", "peek-a-boo.yaml");
        Typed typed = Typed.command(
                "compare",
                peekaboo,
                "--dyads",
                "12",
                "--arm",
                "intrusive",
                "--arm",
                "intrusive-then-repairs",
                "-o",
                out,
                "--fork",
                "first-push");

        assertTrue(typed.out().contains("From the push on."), typed::out);
        assertTrue(typed.out().replaceAll("\\s+", " ").contains("counted from that push"), typed::out);
        assertEquals("first-push", Manifest.read(out).terms().values().get("fork"));
        assertEquals(
                0,
                Typed.command("replay", out, "--arm", "intrusive-then-repairs", "--quiet")
                        .exitCode());
    }

    private static List<String> records(Path folder, int arm) throws IOException, StopException {
        return Manifest.read(folder).arms().get(arm).records();
    }

    @Test
    void oneDyad_isComparedWithoutIntervals() {
        Typed typed = Typed.command("compare", file, "-o", out, "--dyads", "1");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
    }

    @Test
    void oneArm_hasASentenceToo() {
        Typed typed = Typed.command("compare", file, "-o", out, "--arm", "waits");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.out().endsWith(".\n"), typed::out);
    }

    @Test
    void chartThatCannotBeDrawn_doesNotCostTheNumbers() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        byte[] summary = Files.readAllBytes(out.resolve("summary.csv"));
        ChartFiles broken = new ChartFiles((figure, origin) -> new byte[] {1}, (figure, origin) -> {
            throw new IllegalStateException("no way to draw it");
        });
        Typed typed = Typed.command(broken, "compare", file, "-o", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().startsWith(out + ": written without endings.svg, "), typed::err);
        assertTrue(typed.err().contains("no way to draw it"), typed::err);
        assertArrayEquals(summary, Files.readAllBytes(out.resolve("summary.csv")));
        assertTrue(Files.readString(out.resolve(Manifest.FILE)).contains("\"missing\" : ["));
        assertFalse(Files.exists(out.resolve("endings.svg")));
        assertEquals(List.of("out", "small.yaml"), Typed.names(home));
    }

    @Test
    void scenarioOfAnotherFolder_doesNotReplaceTheFirst() throws IOException {
        Path twin = Files.writeString(Files.createDirectory(home.resolve("b")).resolve("small.yaml"), Typed.SMALL);
        Typed.command("compare", file, "-o", out, "--quiet");
        String before = Files.readString(out.resolve(Manifest.FILE));
        Typed typed = Typed.command("compare", twin, "-o", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertEquals(
                out + ": holds results of another scenario, " + file.toRealPath()
                        + ".\nGive another folder with -o, or --force to replace them.\n",
                typed.err());
        assertEquals(before, Files.readString(out.resolve(Manifest.FILE)));
        assertEquals(new Typed(0, "", ""), Typed.command("compare", twin, "-o", out, "--quiet", "--force"));
    }

    @Test
    void scenarioThatWasEdited_replacesItsEarlierResult() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        Files.writeString(file, Typed.SMALL);

        assertEquals(new Typed(0, "", ""), Typed.command("compare", file, "-o", out, "--quiet", "--set", "seed=9"));
    }

    @Test
    void resultOfAnotherCommand_isNotReplaced() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        List<String> before = Typed.names(out);
        Typed typed = Typed.command("run", file, "-o", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().startsWith(out + ": holds results of compare.\n"), typed::err);
        assertEquals(before, Typed.names(out));
    }

    @Test
    void reportThatWasEdited_isKept() throws IOException {
        Typed.command("compare", file, "-o", out, "--quiet");
        String edited = Files.readString(out.resolve("report.html")).replace("</body>", "<p>My words</p></body>");
        Files.writeString(out.resolve("report.html"), edited);
        Typed typed = Typed.command("compare", file, "-o", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("were changed since they were written (report.html)"), typed::err);
        assertEquals(edited, Files.readString(out.resolve("report.html")));
    }

    @Test
    void resultsWithoutAName_areRefused() {
        assertEquals(
                ExitCodes.BAD_INPUT,
                Typed.command("compare", file, "-o", "", "--quiet").exitCode());
    }
}
