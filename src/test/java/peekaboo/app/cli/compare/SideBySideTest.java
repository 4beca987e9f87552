package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.text.DecimalText;

/** Two finished comparisons: what differs between them, how surely, and what does not fit. */
class SideBySideTest {
    private static final String TEXT =
            Typed.SMALL.replace("dyads: 3", "dyads: 12").replace("20 s", "60 s");

    /** Of comparisons that are not told. */
    private static final String TINY = Typed.SMALL.replace("dyads: 3", "dyads: 1");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    private Path made(String folder, String text, Object... more) throws IOException {
        Path file = Files.writeString(home.resolve(folder + ".yaml"), text);
        List<Object> words = new ArrayList<>(List.of("compare", file, "--no-charts", "-q", "-o", home.resolve(folder)));
        words.addAll(List.of(more));
        assertEquals(new Typed(0, "", ""), Typed.command(words.toArray()));
        return home.resolve(folder);
    }

    private Typed beside(Path second, Object... more) {
        List<Object> words = new ArrayList<>(List.of("compare", home.resolve("first"), second));
        words.addAll(List.of(more));
        return Typed.command(words.toArray());
    }

    private void refused(Path second, String... says) {
        Typed typed = beside(second);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        for (String one : says) {
            assertTrue(typed.err().contains(one), typed::err);
        }
    }

    private String mean(Path folder, String arm) throws IOException {
        String row = Files.readAllLines(folder.resolve("summary.csv")).stream()
                .filter(line -> line.startsWith(arm + ",,,restricted-mean,value,"))
                .findFirst()
                .orElseThrow();
        double value = Double.parseDouble(row.split(",", -1)[6]);
        return DecimalText.print(value, value < 10 ? 2 : 1) + " s";
    }

    @Test
    void sameDyads_areToldWithinDyads_withTheNumbersOfBothFolders() throws IOException {
        made("first", TEXT);
        Path second = made("second", TEXT, "--set=arms.chases.patience=6 s");
        Typed typed = beside(second);
        String out = typed.out().replaceAll("\\s+", " ");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(
                out.contains("What differs setting first second arms.chases.patience 1.5 s 6 s restricted-mean"), out);
        assertTrue(
                out.contains("With waits, the mean time until the infant is back by itself is " + mean(second, "waits")
                        + " in both."),
                out);
        assertTrue(
                out.contains(" is " + mean(home.resolve("first"), "chases") + " in the first and "
                        + mean(second, "chases") + " in the second"),
                out);
        assertTrue(out.contains(", within the same dyads"), out);
        assertEquals(typed, beside(second, "--threads=1"));
        assertEquals(new Typed(0, "", ""), beside(second, "-q"));
        assertTrue(beside(home.resolve("first")).out().contains("No setting differs."));
    }

    /** What is said is kept, with every number to its digits; the folder is none that could be put beside another. */
    @Test
    void folder_hasWhatWasSaidAndTheNumbers() throws IOException {
        Path first = made("first", TEXT);
        Path second = made("second", TEXT, "--set=arms.chases.patience=6 s");
        Path out = home.resolve("out");
        Typed typed = beside(second, "-o", out);

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals(
                typed.out().strip(),
                Files.readString(out.resolve("side-by-side.txt")).strip());
        List<String> rows = Files.readAllLines(out.resolve("differences.csv"));
        assertEquals("arm,outcome,unit,first,second,value,low,high,level,dyads,not_observed", rows.get(0));
        String[] mean = rows.stream()
                .filter(row -> row.startsWith("chases,restricted-mean,s,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertEquals(mean(first, "chases"), DecimalText.print(Double.parseDouble(mean[3]), 1) + " s");
        assertEquals(Double.parseDouble(mean[4]) - Double.parseDouble(mean[3]), Double.parseDouble(mean[5]), 1e-9);
        assertEquals("same-dyads", mean[9]);
        assertEquals(
                List.of("setting,first,second", "arms.chases.patience,1.5 s,6 s"),
                Files.readAllLines(out.resolve("settings.csv")));
        assertEquals(new Typed(0, "", ""), beside(second, "-q", "-o", out));
        refused(out, "found     two comparisons side by side\n  expected  a single comparison");
        Typed into = beside(second, "-o", second, "--force");
        assertEquals(ExitCodes.BAD_INPUT, into.exitCode());
        assertTrue(into.err().contains("second, which is compared"), into::err);
        assertTrue(beside(second, "-o", made("third", TINY)).err().contains("--force"));
    }

    @Test
    void otherDyads_areToldApart() throws IOException {
        made("first", TEXT);
        Path second = made("second", TEXT.replace("60 s", "80 s"), "--seed=8", "--dyads=14");
        String out = beside(second).out();

        assertTrue(out.contains("of dyads that were drawn apart"), out);
        assertTrue(out.contains("episodes.play.lasts  60 s   80 s"), out);
        assertTrue(out.contains("seed                 7      8"), out);
    }

    /** For a mean of 4 and one of 6: the root of 3 squared and 4 squared on either side. */
    @Test
    void intervalOfADifference_isThatOfBothTogether() {
        Measured<Estimate> one = Measured.observed(new Estimate(4, Measured.observed(new Interval(0, 7, 0.95))));
        Measured<Estimate> other = Measured.observed(new Estimate(6, Measured.observed(new Interval(2, 9, 0.95))));

        assertEquals(
                new Estimate(2, Measured.observed(new Interval(-3, 7, 0.95))),
                SideBySide.apart(one, other).get());
    }

    @Test
    void whatDoesNotFit_isRefusedByName() throws IOException {
        made("first", TINY);
        refused(
                made("arm", TINY, "--arm=waits", "--horizon=20s"),
                "found     arms: waits\n  expected  arms: waits, chases, as in ",
                "found     horizon: 20 s\n  expected  horizon: 30 s, as in ",
                "2 problems");
        refused(
                made("fork", TINY, "--fork=first-turn-away"),
                "found     fork: first-turn-away\n  expected  fork: none");
        refused(made("tick", TINY, "--set=tick=0.5 s"), "found     tick: 0.5 s");
        refused(made("row", TINY, "--set=sessions=2"), "found     2 sessions in a row");
    }

    @Test
    void whatIsNoFinishedComparison_isRefused() throws IOException {
        made("first", TINY);
        Path run = home.resolve("run");
        Typed.command("run", home.resolve("first.yaml"), "--dyads=1", "--no-charts", "-q", "-o", run);
        refused(run, "found     what run has written\n  expected  a folder that compare has written");
        Path second = made("second", TINY);
        Files.writeString(second.resolve("summary.csv"), "arm\n");
        Files.delete(second.resolve("dyads.csv"));
        refused(second, "found     changed or taken away since: summary.csv, dyads.csv");
        Typed nothing = beside(home.resolve("nothing"));

        assertEquals(ExitCodes.FAILED, nothing.exitCode());
        assertTrue(nothing.err().contains("there is no such file"), nothing::err);
    }

    @Test
    void secondScenario_isOneWordTooMany() {
        Typed typed = Typed.command("compare", home.resolve("first.yaml"), home.resolve("other.yaml"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().startsWith("Unmatched argument"), typed::err);
    }

    @Test
    void options_areRefusedBesideFolders() {
        Typed typed = beside(home.resolve("first"), "--horizon=30s");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("--horizon\n  found     an option beside two folders"), typed::err);
    }
}
