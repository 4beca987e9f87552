package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Peekaboo;
import peekaboo.app.cli.terminal.ExitCodes;

/** Processes of their own, since within one Java keeps a list of locks that would hide it if a lock did not hold. */
class TwoProcessesTest {
    private static final int PROCESSES = 3;

    @TempDir
    private Path home;

    @Test
    void intoOneFolder_giveAWholeResultOrTheSentence() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            processes.add(started(number));
        }
        int done = 0;
        for (int number = 0; number < PROCESSES; number++) {
            int code = processes.get(number).waitFor();
            String said = Files.readString(said(number));
            done += code == ExitCodes.DONE ? 1 : 0;
            assertTrue(code == ExitCodes.DONE || said.contains("another peekaboo is writing there"), said);
            assertTrue(!said.contains("stopped"), said);
        }

        assertTrue(done >= 1);
        Path out = home.resolve("out");
        FolderContents contents = FolderContents.of(out);
        assertTrue(contents.isResult() && contents.isOwn());
        assertEquals(List.of(), contents.names(FolderContents.Standing.GONE));
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().startsWith("."))
                            .toList());
        }
    }

    private Path said(int number) {
        return home.resolve("said-" + number + ".txt");
    }

    private Process started(int number) throws IOException {
        Path scenario = Path.of("scenarios", "peek-a-boo.yaml").toAbsolutePath();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Peekaboo.class.getName(),
                        "run",
                        scenario.toString(),
                        "-o",
                        "out")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said(number).toFile())
                .start();
    }
}
