package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.folder.FolderContents.Standing;

/**
 * Puts new files one by one into a folder that stays, because something else is in it or it cannot be moved. If one cannot be put
 * there, all is as before; if the process is stopped halfway, {@link #undo()} makes it so later.
 *
 * @param from folder of the new files; as long as the manifest is in it, the work is not done
 * @param to where they go
 * @param aside folder for what they replace
 */
record FolderMerge(Path from, Path to, Path aside) {

    /** Moves all new files in and takes away those of {@code outdated} and those of the same name. */
    void run(List<String> outdated) throws IOException {
        boolean finished = false;
        try {
            Files.createDirectory(aside);
            for (String name : outdated) {
                Files.move(to.resolve(name), aside.resolve(name));
            }
            for (String name : manifestLast()) {
                replace(name);
            }
            finished = true;
        } finally {
            if (!finished) {
                undo();
            }
        }
    }

    private List<String> manifestLast() throws IOException {
        List<String> names = new ArrayList<>(ResultFolder.names(from));
        if (names.remove(Manifest.FILE)) {
            names.add(Manifest.FILE);
        }
        return names;
    }

    private void replace(String name) throws IOException {
        Path place = to.resolve(name);
        if (Files.isDirectory(place)) {
            throw new FileSystemException(
                    place.toString(), null, place + " is a folder, not a file that can be replaced");
        }
        if (Files.exists(place)) {
            Files.move(place, aside.resolve(name));
        }
        Files.move(from.resolve(name), place);
    }

    /** True when all new files are in their places. */
    boolean isDone() {
        return Files.notExists(from.resolve(Manifest.FILE));
    }

    /** Takes the new files out again that are in their places already, and puts back what was there before. */
    void undo() throws IOException {
        FolderContents written = FolderContents.of(from);
        for (String name : written.names(Standing.GONE)) {
            Path place = to.resolve(name);
            if (Files.exists(place) && written.isAsWritten(name, place)) {
                Files.move(place, from.resolve(name));
            }
        }
        if (Files.exists(aside)) {
            for (String name : ResultFolder.names(aside)) {
                Files.move(aside.resolve(name), to.resolve(name));
            }
            Files.delete(aside);
        }
    }
}
