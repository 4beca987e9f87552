package peekaboo.app.cli.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.reading.KeptFile.UnfitException;

@Timeout(20)
class KeptFileTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void text_isReadAsItStands() throws Exception {
        assertEquals("Gr\u00FC\u00DFe\r\n", KeptFile.text(file("Gr\u00FC\u00DFe\r\n"), MEBIBYTE));
    }

    @Test
    void byteOrderMark_isNoPartOfTheText() throws Exception {
        assertEquals("{}", KeptFile.text(file("\uFEFF{}"), MEBIBYTE));
    }

    @Test
    void otherEncodings_areNamed() throws IOException {
        assertUnfit("UTF-16 text", write(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}));
        assertUnfit(
                "a byte that is not UTF-8 (0xFC at offset 2)", write("Gr\u00FC".getBytes(StandardCharsets.ISO_8859_1)));
        assertUnfit("a binary file (a zero byte at offset 1)", write(new byte[] {'a', 0}));
    }

    @Test
    void folder_isNamed() {
        assertUnfit("a folder", home);
    }

    @Test
    void missingFile_isMissing() {
        assertThrows(NoSuchFileException.class, () -> KeptFile.text(home.resolve("none"), MEBIBYTE));
        assertThrows(NoSuchFileException.class, () -> KeptFile.text(home.resolve("none/none"), MEBIBYTE));
        assertThrows(NoSuchFileException.class, () -> KeptFile.beginning(home.resolve("none"), 1));
    }

    @Test
    void hugeFile_isRefusedByItsSize() throws IOException {
        Path huge = home.resolve("huge");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertUnfit("a file of more than 1 MiB", huge);
    }

    @Test
    void pipeThatNobodyWritesTo_isRefusedAtOnce() throws Exception {
        Path pipe = Pipe.at(home.resolve("pipe"));

        assertUnfit("a pipe or a device", pipe);
        assertThrows(UnfitException.class, () -> KeptFile.beginning(pipe, 1));
        assertTrue(KeptFile.mayNeverEnd(pipe));
    }

    @Test
    void filesAndFolders_end() throws IOException {
        assertFalse(KeptFile.mayNeverEnd(file("")));
        assertFalse(KeptFile.mayNeverEnd(home));
        assertFalse(KeptFile.mayNeverEnd(home.resolve("none")));
        assertFalse(KeptFile.mayNeverEnd(Path.of("/dev/stdin")));
    }

    @Test
    void beginning_isAsManyBytesAsThereAre() throws Exception {
        assertArrayEquals(new byte[] {'a', 'b'}, KeptFile.beginning(file("abc"), 2));
        assertArrayEquals(new byte[] {'a'}, KeptFile.beginning(file("a"), 2));
    }

    private Path file(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(home.resolve("file"), bytes);
    }

    private static void assertUnfit(String found, Path file) {
        UnfitException unfit = assertThrows(UnfitException.class, () -> KeptFile.text(file, MEBIBYTE));

        assertTrue(unfit.inWords().startsWith("\n  found     " + found + "\n  expected  "), unfit::inWords);
    }
}
