package peekaboo.app.cli.asking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.Utf8Text;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;

/** Scenarios from files. A file that was opened is its text, or the one reason why there is none. */
public sealed interface ScenarioFile {
    /** The largest file that is read, in bytes: 1 MiB. Scenarios are written by hand. */
    int LARGEST = 1 << 20;

    /**
     * A file that was read.
     *
     * @param text its text, decoded from UTF-8 without loss
     */
    record Text(String text) implements ScenarioFile {}

    /**
     * A file that was not read.
     *
     * @param problem why
     */
    record Unreadable(Problem problem) implements ScenarioFile {}

    /** Reads a file. A larger one than {@link #LARGEST} is refused by its size, before it is opened. */
    static ScenarioFile read(Path path) {
        if (Files.isDirectory(path)) {
            return unreadable(path, "a folder", "a scenario file", null);
        }
        if (KeptFile.mayNeverEnd(path)) {
            String expected = "a scenario file; what another program writes is read from /dev/stdin";
            return unreadable(path, "a pipe or a device that may never end", expected, null);
        }
        try {
            return isTooLarge(path) ? tooLarge(path) : open(path);
        } catch (NoSuchFileException missing) {
            return unreadable(path, "no such file", "a scenario file", NearbyScenarios.nearest(path));
        } catch (AccessDeniedException denied) {
            return unreadable(path, "a file that may not be read", "permission to read it", null);
        } catch (IOException failed) {
            return unreadable(path, "a file that cannot be read", "a scenario file", null);
        }
    }

    /**
     * The scenario that a file describes once these changes are made.
     *
     * @throws StopException with every problem, if it describes none
     */
    static Scenario scenario(Path path, List<Change> changes) throws StopException {
        ScenarioOutcome outcome = outcome(path, changes);
        if (outcome instanceof Problems problems) {
            throw StopException.badInput(problems.inWords());
        }
        return (Scenario) outcome;
    }

    /**
     * Refuses a scenario of sessions in a row where only single sessions are of use.
     *
     * @param name by which it was asked for
     * @throws StopException if it has a calendar
     */
    static void requireSingle(String name, Scenario scenario) throws StopException {
        if (ScenarioReader.single(name, scenario) instanceof Problems problems) {
            throw StopException.badInput(problems.inWords());
        }
    }

    /** The same, or every problem that keeps the file from being one. */
    static ScenarioOutcome outcome(Path path, List<Change> changes) {
        ScenarioFile opened = read(path);
        return opened instanceof Unreadable unreadable
                ? new Problems(List.of(unreadable.problem()))
                : ScenarioReader.read(path.toString(), ((Text) opened).text(), changes);
    }

    private static boolean isTooLarge(Path path) throws IOException {
        return Files.size(path) > LARGEST;
    }

    private static ScenarioFile open(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            // A pipe tells no size: one byte too many is enough to know.
            bytes = in.readNBytes(LARGEST + 1);
        }
        return bytes.length > LARGEST ? tooLarge(path) : decode(path, bytes);
    }

    private static ScenarioFile decode(Path path, byte[] bytes) {
        Utf8Text text = Utf8Text.decode(bytes);
        String decoded = text.text();
        return decoded != null ? new Text(decoded) : unreadable(path, text.flaw(), "UTF-8 text", null);
    }

    private static ScenarioFile tooLarge(Path path) {
        return unreadable(path, "a file of more than 1 MiB", "a scenario of at most 1 MiB", null);
    }

    private static ScenarioFile unreadable(Path path, String found, String expected, @Nullable String nearest) {
        return new Unreadable(Problem.outside(new Origin(path.toString(), null), found, expected, nearest));
    }
}
