package peekaboo.app.cli.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.reading.Pipe;

class ScenarioFileTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @Test
    void utf8Text_isReadAsItStands() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: Gr\u00FC\u00DFe \uD83D\uDC76\n");

        assertEquals(new ScenarioFile.Text("title: Gr\u00FC\u00DFe \uD83D\uDC76\n"), ScenarioFile.read(file));
    }

    @Test
    void emptyFile_isAnEmptyText() throws IOException {
        assertEquals(new ScenarioFile.Text(""), ScenarioFile.read(write("a.yaml")));
    }

    @Test
    void folder_isNamedAsSuch() {
        assertProblem(folder, "a folder", "a scenario file");
    }

    @ParameterizedTest
    @CsvSource({"peek-a-bo.yaml", "peek-a-boo", "peek-a-boo.yml", "Peek-A-Boo.yaml"})
    void missingFile_namesTheNearest(String name) throws IOException {
        Path existing = write("peek-a-boo.yaml");
        write("still-face.yaml");

        assertProblem(folder.resolve(name), "no such file", "a scenario file   (did you mean " + existing + "?)");
    }

    @Test
    void missingFileWithNothingNear_guessesNothing() throws IOException {
        write("still-face.yaml");

        assertProblem(folder.resolve("banana.yaml"), "no such file", "a scenario file");
    }

    @Test
    void fileInAMissingFolder_isMissing() {
        assertProblem(folder.resolve("none").resolve("a.yaml"), "no such file", "a scenario file");
    }

    @Test
    @Timeout(20)
    void pipeThatNobodyWritesTo_isRefusedAtOnce() throws Exception {
        assertProblem(
                Pipe.at(folder.resolve("pipe.yaml")),
                "a pipe or a device that may never end",
                "a scenario file; what another program writes is read from /dev/stdin");
    }

    @Test
    void fiftyMegabytes_areRefused() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }

        assertProblem(file, "a file of more than 1 MiB", "a scenario of at most 1 MiB");
    }

    @Test
    void oneMebibyte_isRead() throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));

        assertInstanceOf(ScenarioFile.Text.class, ScenarioFile.read(file));
    }

    @Test
    void zeroByte_isBinary() throws IOException {
        assertProblem(write("a.yaml", 'a', ':', 0, 'b'), "a binary file (a zero byte at offset 2)", "UTF-8 text");
    }

    @Test
    void utf16_isNamedAsSuch() throws IOException {
        assertProblem(write("a.yaml", 0xFF, 0xFE, 'a', 0), "UTF-16 text", "UTF-8 text");
    }

    @Test
    void latin1_isRefusedWithTheOffset() throws IOException {
        assertProblem(
                write("a.yaml", 'G', 'r', 0xFC, 0xDF, 'e'),
                "a byte that is not UTF-8 (0xFC at offset 2)",
                "UTF-8 text");
    }

    @Test
    void textCutInsideALetter_isRefusedWithTheOffset() throws IOException {
        assertProblem(write("a.yaml", 'a', 0xC3), "a byte that is not UTF-8 (0xC3 at offset 1)", "UTF-8 text");
    }

    private Path write(String name, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve(name), content);
    }

    private static void assertProblem(Path file, String found, String expected) {
        ScenarioFile.Unreadable unreadable = assertInstanceOf(ScenarioFile.Unreadable.class, ScenarioFile.read(file));

        assertEquals(
                file + "\n  found     " + found + "\n  expected  " + expected,
                unreadable.problem().inWords());
    }
}
