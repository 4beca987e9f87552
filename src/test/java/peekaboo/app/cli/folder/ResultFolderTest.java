package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;

class ResultFolderTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path target;

    @BeforeEach
    void choose() {
        target = home.resolve("results");
    }

    @Test
    void results_appearOnlyWhenPublished() throws Exception {
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "a.csv", "new");
            assertTrue(Files.notExists(target));
            folder.publish();
        }

        assertEquals(List.of("results", "results/a.csv", "results/manifest.json"), all());
    }

    @Test
    void failureBeforePublishing_leavesNothing() throws Exception {
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "a.csv", "new");
        }

        assertEquals(List.of(), all());
    }

    @Test
    void failureBeforePublishing_leavesTheEarlierRun() throws Exception {
        publish("old");
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "a.csv", "new");
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("results", "results/a.csv", "results/manifest.json"), all());
    }

    @Test
    void earlierRun_isReplacedWhole() throws Exception {
        publish("old");
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "b.csv", "new");
            folder.publish();
        }

        assertEquals(List.of("results", "results/b.csv", "results/manifest.json"), all());
    }

    @Test
    void emptyFolder_isFilled() throws Exception {
        Files.createDirectory(target);
        publish("new");

        assertEquals(List.of("results", "results/a.csv", "results/manifest.json"), all());
    }

    @Test
    void folderOfSomethingElse_isRefused() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");

        StopException stop = assertThrows(StopException.class, () -> ResultFolder.open(target, false));

        assertEquals(ExitCodes.FAILED, stop.exitCode());
        assertTrue(String.valueOf(stop.getMessage()).contains("thesis.txt"), stop::getMessage);
        assertEquals(List.of("results", "results/thesis.txt"), all());
    }

    @Test
    void earlierRunWithSomethingElseBesides_isRefused() throws Exception {
        publish("old");
        Files.createDirectory(target.resolve("notes"));

        assertThrows(StopException.class, () -> ResultFolder.open(target, false));
    }

    @Test
    void foreignManifest_makesNoFolderOurs() throws Exception {
        Files.createDirectory(target);
        Files.writeString(
                target.resolve("manifest.json"), "{\"name\": \"a web page\", \"files\": [\"manifest.json\"]}");

        assertThrows(StopException.class, () -> ResultFolder.open(target, false));
    }

    @Test
    void stranger_thatComesDuringTheRun_isNotLost() throws Exception {
        publish("old");
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "a.csv", "new");
            Files.writeString(target.resolve("thesis.txt"), "mine");

            assertThrows(StopException.class, folder::publish);
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
    }

    @Test
    void force_keepsFilesOfOtherNames() throws Exception {
        publish("old");
        Files.writeString(target.resolve("thesis.txt"), "mine");
        try (ResultFolder folder = ResultFolder.open(target, true)) {
            write(folder, "b.csv", "new");
            folder.publish();
        }

        assertEquals(List.of("results", "results/b.csv", "results/manifest.json", "results/thesis.txt"), all());
        assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
    }

    @Test
    void forceThatFailsHalfway_leavesAllAsItWas() throws Exception {
        publish("old");
        Files.createDirectory(target.resolve("b.csv"));
        try (ResultFolder folder = ResultFolder.open(target, true)) {
            write(folder, "a.csv", "new");
            write(folder, "b.csv", "new");

            assertThrows(IOException.class, folder::publish);
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("results", "results/a.csv", "results/b.csv", "results/manifest.json"), all());
    }

    @Test
    void fileInItsPlace_isRefusedEvenByForce() throws Exception {
        Files.writeString(target, "mine");

        assertThrows(StopException.class, () -> ResultFolder.open(target, true));
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void linkToAFolder_isFollowed() throws Exception {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createSymbolicLink(target, real);
        publish("new");

        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(real.resolve("a.csv")));
    }

    private void publish(String text) throws IOException, StopException {
        try (ResultFolder folder = ResultFolder.open(target, false)) {
            write(folder, "a.csv", text);
            folder.publish();
        }
    }

    private static void write(ResultFolder folder, String name, String text) throws IOException {
        Files.writeString(folder.file(name), text);
        List<String> files = new ArrayList<>(folder.names());
        files.add(Manifest.FILE);
        Manifest.ScenarioPart scenario = new Manifest.ScenarioPart("s", "0", "");
        new Manifest("1", "", Map.of(), scenario, List.of(), files).write(folder.staging());
    }

    private List<String> all() throws IOException {
        try (Stream<Path> entries = Files.walk(home)) {
            return entries.filter(entry -> !entry.equals(home))
                    .map(entry -> home.relativize(entry).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
