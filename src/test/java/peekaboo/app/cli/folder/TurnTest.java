package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.terminal.StopException;

/** One has the turn at a time, whatever becomes of the file that is locked for it. */
class TurnTest {
    @TempDir
    Path folder;

    @Test
    void aFileMadeAnewUnderTheSameNameIsAnother() throws IOException {
        Path file = folder.resolve("lock");
        try (FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertTrue(Turn.isNamed(file, opened));
            Files.delete(file);
            assertFalse(Turn.isNamed(file, opened));
            Files.createFile(file);
            assertFalse(Turn.isNamed(file, opened));
            assertEquals(0, Files.size(file));
        }
    }

    @Test
    void whatAStoppedProcessHasLeftIsInNobodysWay() throws IOException, StopException {
        Path file = Files.writeString(
                folder.resolve("lock"), "what an earlier process wrote, longer than any mark of ours");
        try (Turn turn = Turn.take(file, folder)) {
            assertThrows(StopException.class, () -> Turn.take(file, folder));
            assertTrue(Files.exists(file));
        }
        assertFalse(Files.exists(file));
    }
}
