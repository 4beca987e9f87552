package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;

/**
 * A folder of results that appears whole or not at all: its files are written in a folder beside it, which takes its
 * place when all are there. When the process is stopped, what had been written goes.
 */
public final class ResultFolder implements AutoCloseable {
    private static final int SHOWN = 3;

    private final Path asked;
    private final Path target;
    private final Path staging;
    private final boolean force;
    private final Thread interrupted;
    private boolean settled;

    private ResultFolder(Path asked, Path target, boolean force) throws IOException {
        this.asked = asked;
        this.target = target;
        this.force = force;
        staging = beside(target, "unfinished");
        interrupted = new Thread(this::settle);
        Runtime.getRuntime().addShutdownHook(interrupted);
        Files.createDirectories(staging);
    }

    /**
     * A folder to be filled.
     *
     * @param asked where it is to appear
     * @param force true to write into a folder that holds something else, which stays
     * @throws StopException if the place is taken
     */
    static ResultFolder open(Path asked, boolean force) throws IOException, StopException {
        Path target = Files.exists(asked)
                ? asked.toRealPath()
                : asked.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw StopException.failed(asked + ": a file of that name is there; give another folder with -o");
        }
        if (target.getFileName() == null) {
            throw StopException.failed(asked + ": cannot be replaced; give a folder inside it with -o");
        }
        refuseStrangers(asked, target, force);
        return new ResultFolder(asked, target, force);
    }

    private static void refuseStrangers(Path asked, Path target, boolean force) throws IOException, StopException {
        List<String> strangers = FolderContents.of(target).strangers();
        if (!strangers.isEmpty() && !force) {
            int more = strangers.size() - SHOWN;
            throw StopException.failed(
                    asked + ": holds something else ("
                            + String.join(", ", strangers.subList(0, Math.min(SHOWN, strangers.size())))
                            + (more > 0 ? " and " + more + " more" : "")
                            + ").\nGive another folder with -o, or --force to write there all the same; files of other names stay.");
        }
    }

    /** A name that is free beside the folder, hidden, so that it is clear what it belongs to. */
    private static Path beside(Path target, String what) {
        String unique = Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
        return target.resolveSibling("." + target.getFileName() + "." + what + "-" + unique);
    }

    /** Where the folder will be, as it was named. */
    public Path shown() {
        return asked;
    }

    /** Where to write the file of this name for now. */
    public Path file(String name) {
        return staging.resolve(name);
    }

    /** Where files are written for now. */
    Path staging() {
        return staging;
    }

    /** The names of the files written so far, in order. */
    List<String> names() throws IOException {
        return FolderContents.of(staging).names();
    }

    /** The same with the manifest, which is written last. */
    public List<String> namesWithManifest() throws IOException {
        List<String> names = new ArrayList<>(names());
        names.add(Manifest.FILE);
        names.sort(null);
        return names;
    }

    /** Makes the results appear. */
    public synchronized void publish() throws IOException, StopException {
        if (settled) {
            return;
        }
        FolderContents old = FolderContents.of(target);
        refuseStrangers(asked, target, force);
        Path aside = beside(target, "replaced");
        if (!Files.exists(target)) {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } else if (old.isOwn()) {
            swap(aside);
        } else {
            new FolderMerge(staging, target, aside).run(old.own());
        }
        settle();
        FolderContents.delete(aside);
    }

    private void swap(Path aside) throws IOException {
        Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
        boolean moved = false;
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private synchronized void settle() {
        settled = true;
        FolderContents.delete(staging);
    }

    /** Takes away what has not appeared. */
    @Override
    public void close() {
        settle();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException stopping) {
            // The process is on its way out, and the hook has done its work.
            settled = true;
        }
    }
}
