package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import peekaboo.app.cli.terminal.StopException;

/**
 * A file that is to be written, asked for before the work begins: only what Peekaboo made is replaced unless forced, and one process
 * writes at a time. What is written appears whole: it is written aside and takes the file's place in one step, so that at every moment
 * the file is the earlier or the later one. Failures name the file as it was asked for.
 */
public final class TargetFile implements AutoCloseable {
    /** Nothing larger is read to see whose it is; nothing that Peekaboo writes to one file is. */
    private static final long LARGEST = 1 << 26;

    private final Path asked;
    private final Path file;
    private final Aside aside;
    private final Turn turn;
    private final List<String> notices;

    private TargetFile(Path asked, Path file, Turn turn) throws IOException {
        this.asked = asked;
        this.file = file;
        this.aside = Aside.beside(file);
        this.turn = turn;
        this.notices = cleared(aside, asked);
    }

    /**
     * What is to be written.
     *
     * @param kind in words after "is no", such as "page that peekaboo made"
     * @param isOurs whether these are the bytes of one that Peekaboo made and nobody has changed since
     * @param force true to replace whatever file is there
     */
    public record Wanted(String kind, Predicate<byte[]> isOurs, boolean force) {
        /** A page with its {@link Seal}. */
        public static Wanted page(boolean force) {
            return new Wanted("page that peekaboo made", Seal::isWhole, force);
        }
    }

    /**
     * Asks for a file.
     *
     * @throws StopException if it must not be replaced, cannot be, or is being written by another process
     * @throws IOException if nothing can be written there
     */
    public static TargetFile of(Path asked, Wanted wanted) throws IOException, StopException {
        refuseWhatIsNoFile(asked);
        try {
            refuseStranger(asked, wanted);
            Path file = real(asked);
            Turn turn = Turn.take(Aside.beside(file).lock(), asked);
            boolean isTaken = false;
            try {
                refuseStranger(asked, wanted);
                TargetFile target = new TargetFile(asked, file, turn);
                isTaken = true;
                return target;
            } finally {
                if (!isTaken) {
                    turn.close();
                }
            }
        } catch (IOException broken) {
            throw BrokenWrite.at(asked, broken);
        }
    }

    private static void refuseWhatIsNoFile(Path asked) throws StopException {
        if (asked.toString().isEmpty()) {
            throw StopException.badInput("the name of a file to write\n  found     nothing\n  expected  a file");
        }
        if (Files.isDirectory(asked)) {
            throw StopException.failed(asked + ": is a folder; give a file, in it or elsewhere");
        }
        if (Files.isSymbolicLink(asked) && !Files.exists(asked)) {
            throw StopException.failed(asked + ": is a link to nothing; give another file");
        }
        if (Files.exists(asked) && !Files.isRegularFile(asked)) {
            throw StopException.failed(asked + ": is no file that can be replaced; give another");
        }
    }

    /** A slip, such as {@code -o} before a scenario, is not to cost anybody a file. */
    private static void refuseStranger(Path asked, Wanted wanted) throws IOException, StopException {
        if (!wanted.force() && Files.exists(asked) && !isOurs(asked, wanted.isOurs())) {
            throw StopException.failed(asked + ": is no " + wanted.kind()
                    + ", or was changed since; give another file, or --force to replace it");
        }
    }

    /** A file of no bytes is nobody's loss. */
    private static boolean isOurs(Path asked, Predicate<byte[]> isOurs) throws IOException {
        long size = Files.size(asked);
        return size == 0 || (size <= LARGEST && isOurs.test(Files.readAllBytes(asked)));
    }

    /** The file that a link leads to is replaced, not the link. */
    private static Path real(Path asked) throws IOException {
        if (Files.exists(asked)) {
            return asked.toRealPath();
        }
        Path absolute = asked.toAbsolutePath();
        Path folder = absolute.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        return folder.toRealPath().resolve(String.valueOf(absolute.getFileName()));
    }

    private static List<String> cleared(Aside aside, Path asked) throws IOException {
        List<String> notices = new ArrayList<>();
        for (Path left : aside.all(Aside.UNFINISHED)) {
            if (Files.isRegularFile(left)) {
                Files.delete(left);
                notices.add(asked + ": what an earlier run left unfinished was cleared away");
            }
        }
        return notices;
    }

    /** What is to be told of what earlier runs left behind, a sentence an entry. */
    public List<String> notices() {
        return notices;
    }

    /** The file as it was asked for. */
    public Path shown() {
        return asked;
    }

    /** Writes the file, in UTF-8. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the file. */
    public void write(byte[] bytes) throws IOException {
        Path unfinished = aside.named(Aside.UNFINISHED, Aside.unique());
        try {
            put(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw BrokenWrite.at(asked, broken);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Adds to the end of the file; when this returns it is on the disk. */
    public void append(String text) throws IOException {
        try {
            put(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw BrokenWrite.at(asked, broken);
        }
    }

    private static void put(Path file, byte[] bytes, OpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Takes the file away. */
    public void remove() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw BrokenWrite.at(asked, broken);
        }
    }

    /** Lets others write there. */
    @Override
    public void close() {
        turn.close();
    }
}
