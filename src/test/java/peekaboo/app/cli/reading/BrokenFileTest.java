package peekaboo.app.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class BrokenFileTest {
    @Test
    void reason_isTheSystems_inTheMidstOfASentence() {
        assertEquals("no space left on device", BrokenFile.reason(new IOException("No space left on device")));
        assertEquals("is a directory", BrokenFile.reason(new FileSystemException("a", null, "Is a directory")));
        assertEquals("I/O error", BrokenFile.reason(new IOException("I/O error")));
    }

    /** "null" is no reason. */
    @Test
    void withoutAReason_thatIsSaid() {
        assertEquals("no reason is given (IOException)", BrokenFile.reason(new IOException()));
        assertEquals("no reason is given (ClosedChannelException)", BrokenFile.reason(new ClosedChannelException()));
        assertEquals("no reason is given (FileSystemException)", BrokenFile.reason(new FileSystemException("a")));
    }
}
