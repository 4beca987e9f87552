package peekaboo.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The making of one file, independent of all others. */
@FunctionalInterface
interface Writing {
    void write() throws IOException;

    /** Makes all of them, as many at a time as there are processors. */
    static void all(List<Writing> writings) throws IOException {
        try {
            writings.parallelStream().forEach(Writing::writeUnchecked);
        } catch (UncheckedIOException broken) {
            throw cause(broken);
        }
    }

    private static void writeUnchecked(Writing writing) {
        try {
            writing.write();
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
