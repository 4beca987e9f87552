package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.Peekaboo;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.FolderContents.Standing;

/**
 * Kills every command that writes at random moments: at each the earlier or the later result is there, whole, or beside its place, and
 * the next run puts all in order. {@code -Dhostile.kills=20} asks for fewer.
 */
@Tag("hostile")
class HostileKillsTest {
    /** Maven sets the property, and is asked for this at leisure; whoever runs a class by itself wants to be done soon. */
    private static final int USUAL = System.getProperty("basedir") == null ? 3 : 200;

    private static final int KILLS = Integer.getInteger("hostile.kills", USUAL);

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    /** Beside the home, in which nothing else may lie. */
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run small.yaml -o out -q",
                "compare small.yaml -o out -q",
                "sensitivity small.yaml --method morris --trajectories 2 --dyads 2 --parameter sensitivity -o out -q",
                "sweep small.yaml --vary infant.rest=0.1..0.4/40 -o out -q",
                "evidence --only gaze.u-shape --samples 10 --summary page.md -o out -q",
                "fit --finding still-face.heart-rate --parameter heart-rate-rest --evaluations 4 --restarts 1 --dyads 5 -o out -q"
            })
    void killedCommand_losesNothing(String command) throws Exception {
        kill(command, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare small.yaml -o out -q --force", "run small.yaml -o out -q --force"})
    void killedCommand_losesNothingOfOthers(String command) throws Exception {
        Files.createDirectory(home.resolve("out"));
        Files.writeString(home.resolve("out").resolve("thesis.txt"), "mine");
        kill(command, "thesis.txt");
    }

    private void kill(String command, String stranger) throws Exception {
        Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        long began = System.nanoTime();
        assertEquals(0, end(start(command), 600_000), said());
        long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        List<String> whole = all();
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            int after = (int) (usual * (0.2 + random.nextDouble()));
            end(start(command), after);
            assertWhole(stranger, command + " killed after " + after + " ms");
            if (i % 10 == 9 || i == KILLS - 1) {
                assertEquals(0, end(start(command), 600_000), said());
                assertEquals(whole, all(), said());
            }
        }
        System.out.println(KILLS + " kills of " + command);
    }

    /** In its place, or beside it where the kill fell between two moves; with the files of others where they were. */
    private void assertWhole(String stranger, String when) throws IOException {
        Path out = home.resolve("out");
        boolean isMerging = !stranger.isEmpty() && all().stream().anyMatch(name -> name.startsWith(".out.merged-"));
        if (Files.exists(out) && !isMerging) {
            FolderContents contents = FolderContents.of(out);
            assertEquals(List.of(), contents.names(Standing.GONE), when);
            assertEquals(List.of(), contents.names(Standing.CHANGED), when);
            assertEquals(stranger.isEmpty() ? List.of() : List.of(stranger), contents.names(Standing.STRANGE), when);
            assertTrue(contents.isResult(), when);
        } else if (!isMerging) {
            assertTrue(all().stream().anyMatch(name -> name.startsWith(".out.replaced-")), when);
        }
        if (!stranger.isEmpty()) {
            assertEquals("mine", Files.readString(out.resolve(stranger)), when);
        }
        Path page = home.resolve("page.md");
        assertTrue(Files.notExists(page) || Seal.isWhole(Files.readAllBytes(page)), when);
    }

    private Process start(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Peekaboo.class.getName()));
        words.addAll(List.of(command.split(" ")));
        words.addAll(resumed(command));
        return new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("said.txt").toFile())
                .start();
    }

    /** A fit or a sweep that was stopped has a log, with which it goes on. */
    private List<String> resumed(String command) {
        boolean isFit = command.startsWith("fit") && Files.exists(home.resolve("out.fit-log.csv"));
        boolean isSweep = command.startsWith("sweep") && Files.exists(home.resolve("out.sweep-log.txt"));
        return isFit || isSweep ? List.of("--resume") : List.of();
    }

    private String said() throws IOException {
        return Files.readString(output.resolve("said.txt"), StandardCharsets.UTF_8);
    }

    private static int end(Process process, int millis) throws InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }

    private List<String> all() throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
