package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.FolderContents.Earlier;
import peekaboo.app.cli.folder.FolderContents.Standing;
import peekaboo.app.cli.terminal.StopException;

/**
 * Where a folder of results is to appear.
 *
 * @param asked as it was named
 * @param wanted what is to appear there, and on what terms
 * @param target where that is
 * @param aside where what belongs to it lies while it is being written
 */
record FolderPlace(Path asked, Wanted wanted, Path target, Aside aside) {
    private static final int SHOWN = 3;

    /**
     * What is to appear.
     *
     * @param claim of what it is made
     * @param force true to write even into a folder that holds something else, which stays
     * @param tell takes a sentence on what earlier runs have left behind
     */
    record Wanted(Claim claim, boolean force, Consumer<String> tell) {}

    /**
     * A place for a folder; folders on the way to it are made. What is in it is asked by the one who has the turn there.
     *
     * @throws StopException if no folder of results can be there
     */
    static FolderPlace of(Path asked, Wanted wanted) throws IOException, StopException {
        refuseNames(asked);
        try {
            Path target = real(asked);
            if (target.getFileName() == null) {
                throw StopException.failed(asked + ": cannot be replaced; give a folder inside it with -o");
            }
            Aside aside = isFixed(target) ? Aside.inside(target) : Aside.beside(target);
            return new FolderPlace(asked, wanted, target, aside);
        } catch (IOException broken) {
            throw BrokenWrite.at(asked, broken);
        }
    }

    private static void refuseNames(Path asked) throws StopException {
        if (asked.toString().isEmpty()) {
            throw StopException.badInput("-o\n  found     nothing\n  expected  a folder");
        }
        if (Files.exists(asked) && !Files.isDirectory(asked)) {
            throw StopException.failed(asked + ": a file of that name is there; give another folder with -o");
        }
        if (Files.isSymbolicLink(asked) && Files.notExists(asked)) {
            throw StopException.failed(asked + ": is a link to nothing; give another folder with -o");
        }
    }

    private static Path real(Path asked) throws IOException {
        if (Files.exists(asked)) {
            try {
                return asked.toRealPath();
            } catch (NoSuchFileException moved) {
                // Another process is just replacing it.
                return asked.toAbsolutePath().normalize();
            }
        }
        Path absolute = asked.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return absolute;
        }
        Files.createDirectories(parent);
        return parent.toRealPath().resolve(absolute.getFileName());
    }

    /** A folder that cannot change its place: a disk is mounted there, or nothing may be written beside it. */
    private static boolean isFixed(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null || Files.notExists(target)) {
            return false;
        }
        try {
            return !Files.isWritable(parent) || !Files.getFileStore(target).equals(Files.getFileStore(parent));
        } catch (NoSuchFileException moved) {
            return false;
        }
    }

    Claim claim() {
        return wanted.claim();
    }

    /** What lies there now. */
    FolderContents contents() throws IOException {
        FolderContents contents = FolderContents.of(target);
        return (aside.folder().equals(target) ? contents.without(aside::isOwn) : contents).with(claim().read());
    }

    /** True if a new folder can take the place of what is there: all of it is ours, and it can be moved. */
    boolean isReplaceable() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        return contents().isOwn() && !aside.folder().equals(target) && !here.startsWith(target);
    }

    /** Clears away what stopped runs have left there, and puts back what one has moved aside. */
    void putInOrder() throws IOException {
        new StoppedRuns(target, aside, left -> wanted.tell().accept(asked + ": " + left)).putInOrder();
    }

    /** Refuses a folder where something else is. */
    void refuseStrangers() throws IOException, StopException {
        if (!wanted.force()) {
            FolderContents contents = contents();
            refuseOther(contents.earlier());
            refuse("holds something else", contents.names(Standing.STRANGE));
            refuse("files were changed since they were written", contents.names(Standing.CHANGED));
        }
    }

    private void refuseOther(@Nullable Earlier earlier) throws StopException {
        String other = earlier == null ? null : claim().otherThan(earlier, target);
        if (other != null) {
            throw StopException.failed(asked + ": holds results of " + other
                    + ".\nGive another folder with -o, or --force to replace them.");
        }
    }

    private void refuse(String what, List<String> names) throws StopException {
        if (!names.isEmpty()) {
            int more = names.size() - SHOWN;
            throw StopException.failed(
                    asked + ": " + what + " ("
                            + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                            + (more > 0 ? " and " + more + " more" : "")
                            + ").\nGive another folder with -o, or --force to write there all the same; files of other names stay.");
        }
    }
}
