package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import peekaboo.app.cli.reading.BrokenFile;

/** What kept a file from being written, told of the place that was asked for, not of the hidden one beside it. */
final class BrokenWrite {
    private BrokenWrite() {}

    /** The same failure, of this place. */
    static IOException at(Path asked, IOException broken) {
        FileSystemException told = told(asked.toString(), broken);
        told.initCause(broken);
        return told;
    }

    private static FileSystemException told(String asked, IOException broken) {
        if (broken instanceof AccessDeniedException) {
            return new AccessDeniedException(asked);
        }
        if (broken instanceof NoSuchFileException) {
            return new NoSuchFileException(asked);
        }
        if (broken instanceof FileAlreadyExistsException) {
            return new FileSystemException(asked, null, "a file has the name of a folder on the way there");
        }
        return new FileSystemException(asked, null, BrokenFile.reason(broken));
    }
}
