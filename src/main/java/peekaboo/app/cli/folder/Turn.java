package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;

/**
 * The turn at writing to one place: one process has it at a time, from before its work until after it. The system takes it away from
 * a process that ends, however that ends; so whatever a place's turn is taken for and lies about unfinished was left by a process
 * that was stopped.
 */
final class Turn implements AutoCloseable {
    private static final int TRIES = 100;

    private final Path file;
    private final FileChannel channel;
    private final Thread stopped = new Thread(this::end);
    private Runnable last = () -> {};
    private boolean ended;

    private Turn(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
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
            FileChannel channel = locked(file);
            if (channel != null) {
                return new Turn(file, channel);
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
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** The file opened and locked, or null if somebody else has locked it, or has taken it away meanwhile. */
    private static @Nullable FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isOurs = false;
        try {
            Object before = key(file);
            isOurs = isLocked(channel) && before != null && Objects.equals(before, key(file));
            return isOurs ? channel : null;
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** What tells this file from another of the same name, or null if there is none. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException gone) {
            return null;
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
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // An empty file that nobody has locked is in nobody's way.
            ended = true;
        }
    }
}
