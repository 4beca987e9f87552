package peekaboo.app.cli.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;

/**
 * The turn at writing to one place: one process has it at a time, from before its work until after it. The system takes it away from
 * a process that ends, however that ends; so whatever a place's turn is taken for and lies about unfinished was left by a process
 * that was stopped.
 */
final class Turn implements AutoCloseable {
    private static final int TRIES = 100;

    /** Far behind all that is written, so that others may read it where a lock keeps them from reading. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private final Taken taken;
    private final Thread stopped = new Thread(this::end);
    private Runnable last = () -> {};
    private boolean ended;

    private Turn(Path file, Taken taken) {
        this.file = file;
        this.taken = taken;
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    /**
     * Takes the turn.
     *
     * @param file to be locked for it; it is there only while somebody has the turn
     * @param asked the place, as it was named
     * @throws StopException if another process has it
     */
    static Turn take(Path file, Path asked) throws IOException, StopException {
        for (int i = 0; i < TRIES; i++) {
            Taken taken = taken(file);
            if (taken != null) {
                return new Turn(file, taken);
            }
            if (Files.exists(file) && isHeld(file)) {
                break;
            }
        }
        throw StopException.failed(
                asked + ": another peekaboo is writing there; wait until it is done, or give another place with -o");
    }

    private static boolean isHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /**
     * Takes the file, or gives null if somebody else has it, or has taken it away meanwhile: then the file of that name is another than
     * the one that was locked, which only what was written into it can tell.
     */
    private static @Nullable Taken taken(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Taken taken = null;
        try {
            taken = isLocked(channel) ? marked(file, channel) : null;
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
        return taken;
    }

    private static @Nullable Taken marked(Path file, FileChannel locked) throws IOException {
        String mark = ProcessHandle.current().pid() + " " + System.nanoTime();
        locked.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
        FileChannel sameName;
        try {
            sameName = FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException gone) {
            return null;
        }
        if (mark.equals(text(sameName))) {
            return new Taken(locked, sameName);
        }
        sameName.close();
        return null;
    }

    /**
     * A file that this process has locked.
     *
     * @param sameName open for as long as the lock is to hold: where one channel of a process to a file is closed, POSIX gives up all
     *     locks that the process has on it
     */
    private record Taken(FileChannel channel, FileChannel sameName) implements Closeable {
        @Override
        public void close() throws IOException {
            channel.close();
            sameName.close();
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(64);
        channel.read(read, 0);
        return new String(read.array(), 0, read.position(), StandardCharsets.US_ASCII);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Something to be done before the turn is given up, also when the process is stopped. */
    void beforeItEnds(Runnable work) {
        last = work;
    }

    /** Gives the turn up. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException stopping) {
            // The process is on its way out, and the hook has nothing left to do.
            end();
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        last.run();
        try (taken) {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // An empty file that nobody has locked is in nobody's way.
            ended = true;
        }
    }
}
