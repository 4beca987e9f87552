package peekaboo.app.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The making of one file, independent of all others. */
@FunctionalInterface
public interface FileToWrite {
    void write() throws IOException;

    /** Makes all of them, as many at a time as there are processors. */
    static void writeAll(List<FileToWrite> files) throws IOException {
        try {
            files.parallelStream().forEach(FileToWrite::writeUnchecked);
        } catch (UncheckedIOException broken) {
            throw cause(broken);
        }
    }

    private static void writeUnchecked(FileToWrite file) {
        try {
            file.write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A stream on several threads hands on a copy that wraps what was thrown. */
    private static IOException cause(UncheckedIOException broken) {
        Throwable cause = broken;
        while (cause instanceof UncheckedIOException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
