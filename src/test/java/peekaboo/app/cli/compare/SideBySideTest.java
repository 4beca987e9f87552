package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @BeforeEach
    void first() throws IOException {
        made("first", TEXT);
    }

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

    @Test
    void otherDyads_areToldApart() throws IOException {
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
        refused(
                made("arm", TEXT, "--arm=waits", "--horizon=20s"),
                "found     arms: waits\n  expected  arms: waits, chases, as in ",
                "found     horizon: 20 s\n  expected  horizon: 30 s, as in ",
                "2 problems");
        refused(
                made("fork", TEXT, "--fork=first-turn-away"),
                "found     fork: first-turn-away\n  expected  fork: none");
        refused(made("tick", TEXT, "--set=tick=0.5 s"), "found     tick: 0.5 s");
        refused(made("row", TEXT, "--set=sessions=2", "--dyads=2"), "found     2 sessions in a row");
    }

    @Test
    void whatIsNoFinishedComparison_isRefused() throws IOException {
        Path run = home.resolve("run");
        Typed.command("run", home.resolve("first.yaml"), "--dyads=1", "--no-charts", "-q", "-o", run);
        refused(run, "found     what run has written\n  expected  a folder that compare has written");
        Path second = made("second", TEXT);
        Files.writeString(second.resolve("summary.csv"), "arm\n");
        Files.delete(second.resolve("dyads.csv"));
        refused(second, "found     changed or taken away since: summary.csv, dyads.csv");
        Typed nothing = beside(home.resolve("nothing"));

        assertEquals(ExitCodes.FAILED, nothing.exitCode());
        assertTrue(nothing.err().contains("there is no such file"), nothing::err);
    }

    @Test
    void options_areRefusedBesideFolders() {
        Typed typed = beside(home.resolve("first"), "--horizon=30s");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("--horizon\n  found     an option beside two folders"), typed::err);
    }
}
