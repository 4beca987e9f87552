package peekaboo.app.cli.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.folder.Folders;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.fit.Evaluation;
import peekaboo.fit.Fit;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitResult;
import peekaboo.fit.Journal;
import peekaboo.fit.Search;
import peekaboo.study.Progress;
import peekaboo.study.Stage;
import peekaboo.study.Workers;
import picocli.CommandLine;

/** What was searched for stays, whatever goes wrong in telling how well it is determined. */
class FitFilesTest {
    private static final int DYADS = 4;
    private static final Search SEARCH = new Search(3, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void intervalsThatCannotBeComputed_costNoValue() throws Exception {
        FitPlan plan = plan();
        FitResult whole = Fit.run(plan, SEARCH, Workers.ALONE, Journal.NONE);
        FitResult spared = Fit.run(plan, SEARCH, failing(DYADS + 1, Integer.MAX_VALUE), Journal.NONE);
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("fit")) {
            new FitFiles(spared, "peekaboo fit").write(folder);
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        assertEquals(whole.best(), spared.best());
        assertEquals(whole.numbers(), spared.numbers());
        String rows = Files.readString(home.resolve("out/fit.csv"));
        assertTrue(rows.matches("(?s).*\nheart-rate-rest,bpm,[0-9.]+,[0-9.]+,,,no,,(yes|no)\n.*"), rows);
        assertTrue(
                folders.told()
                        .contains("written without interval of heart-rate-rest in fit.csv: it could not be computed, "
                                + "please report it: java.lang.ArithmeticException: 1/0"),
                folders::told);
        String preset = Files.readString(home.resolve("out/4-6-months.yaml"));
        assertTrue(preset.contains("could not be computed") || preset.contains("at the edge"), preset);
    }

    /** Numbers before and after the fit are simulated when all tries are made. */
    @Test
    void numbersThatCannotBeSimulated_costNoValue() throws Exception {
        FitPlan plan = plan();
        int[] works = {0};
        Workers counting = counting(works, Integer.MAX_VALUE);
        Fit.run(plan, SEARCH, counting, Journal.NONE);
        FitResult spared = Fit.run(plan, SEARCH, counting(new int[] {0}, works[0]), Journal.NONE);
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("fit")) {
            new FitFiles(spared, "peekaboo fit").write(folder);
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        assertEquals(1, Files.readAllLines(home.resolve("out/fit-numbers.csv")).size());
        assertTrue(folders.told().contains("without all numbers in fit-numbers.csv"), folders::told);
    }

    @Test
    void dyadThatCannotBeSimulated_isNotLeftOutOfTheSearch() throws Exception {
        FitPlan plan = plan();
        List<Evaluation> none = List.of();

        assertThrows(ArithmeticException.class, () -> Fit.run(plan, SEARCH, failing(0, DYADS), Journal.NONE));
        assertEquals(none, Journal.NONE.earlier());
    }

    private static FitPlan plan() throws Exception {
        FitOptions options = CommandLine.populateCommand(
                new FitOptions(),
                "--finding",
                "still-face.heart-rate",
                "--parameter",
                "heart-rate-rest",
                "--dyads",
                Integer.toString(DYADS));
        return options.request().plan();
    }

    /** Fails at stages of so many items. */
    private static Workers failing(int from, int to) {
        return new Workers() {
            @Override
            public <P> void work(Stage<P> stage, Progress progress) throws InterruptedException {
                if (stage.items() >= from && stage.items() <= to) {
                    throw new ArithmeticException("1/0");
                }
                Workers.ALONE.work(stage, progress);
            }
        };
    }

    /** Counts stages, and fails at the one of that number. */
    private static Workers counting(int[] works, int last) {
        return new Workers() {
            @Override
            public <P> void work(Stage<P> stage, Progress progress) throws InterruptedException {
                works[0]++;
                if (works[0] == last) {
                    throw new IllegalStateException("the last");
                }
                Workers.ALONE.work(stage, progress);
            }
        };
    }
}
