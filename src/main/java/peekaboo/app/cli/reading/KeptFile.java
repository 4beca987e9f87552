package peekaboo.app.cli.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Files that an earlier command has kept: each is read whole or not at all. What may have happened to it since is told in words:
 * it may be a folder or a pipe by now, too large, or in another encoding.
 */
public final class KeptFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MEBIBYTE = 1 << 20;

    private KeptFile() {}

    /**
     * The text of a file, decoded from UTF-8 without loss. A byte order mark, as some editors put before a text, is no part of it.
     *
     * @param most bytes that are read, a number of whole MiB; a larger file is refused by its size
     * @throws NoSuchFileException if there is no file of that name
     * @throws UnfitException if there is one, and it cannot be read as text
     */
    public static String text(Path file, int most) throws NoSuchFileException, UnfitException {
        Utf8Text text = Utf8Text.decode(bytes(file, most));
        if (!text.flaw().isEmpty()) {
            throw new UnfitException(text.flaw(), "UTF-8 text");
        }
        String decoded = Objects.requireNonNull(text.text());
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }

    /**
     * The first bytes of a file, fewer if it has no more.
     *
     * @throws NoSuchFileException if there is no file of that name
     * @throws UnfitException if there is one, and it is a folder, a pipe, or cannot be read
     */
    public static byte[] beginning(Path file, int bytes) throws NoSuchFileException, UnfitException {
        requireFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (AccessDeniedException denied) {
            throw new UnfitException("a file that may not be read", "permission to read it");
        } catch (IOException broken) {
            throw new UnfitException("a file that cannot be read (" + BrokenFile.reason(broken) + ")", "a file");
        }
    }

    /**
     * Whether to read this may never come to an end: a pipe that nobody may ever write to, or a device. What a shell hands over
     * below {@code /dev} and {@code /proc}, such as {@code /dev/stdin} and {@code <(...)}, has somebody at its other end.
     */
    public static boolean mayNeverEnd(Path file) {
        boolean isHandedOver = file.startsWith("/dev") || file.startsWith("/proc");
        return !isHandedOver && Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static byte[] bytes(Path file, int most) throws NoSuchFileException, UnfitException {
        if (isLarger(file, most)) {
            throw tooLarge(most);
        }
        // One byte too many is enough to know; a file may have grown since it was asked for its size.
        byte[] bytes = beginning(file, most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    private static UnfitException tooLarge(int most) {
        return new UnfitException("a file of more than " + most / MEBIBYTE + " MiB", "one of at most that");
    }

    private static boolean isLarger(Path file, int most) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > most;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void requireFile(Path file) throws UnfitException {
        if (Files.isDirectory(file)) {
            throw new UnfitException("a folder", "a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnfitException("a pipe or a device", "a file");
        }
    }

    /** A file that is there, and is not what it was kept as. */
    public static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1;

        private final String found;
        private final String expected;

        /**
         * What is wrong with it.
         *
         * @param found what the file is, in words
         * @param expected what it should be
         */
        public UnfitException(String found, String expected) {
            super(found);
            this.found = found;
            this.expected = expected;
        }

        /** What the file is and what it should be, as two lines below its name. */
        public String inWords() {
            return "\n  found     " + found + "\n  expected  " + expected;
        }
    }
}
