package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a folder.
 *
 * @param names of all that lies in it, in order
 * @param own the names of the files that an earlier run put there
 * @param strangers the names of all else
 */
record FolderContents(List<String> names, List<String> own, List<String> strangers) {
    /** What file browsers leave behind; nobody misses it. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int TRIES = 20;

    /** The contents of a folder; none if there is no folder. */
    static FolderContents of(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return new FolderContents(List.of(), List.of(), List.of());
        }
        List<String> listed = Manifest.ownFiles(folder).orElse(List.of());
        List<String> names = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName());
                boolean isOwn = (listed.contains(name) || LITTER.contains(name)) && Files.isRegularFile(entry);
                names.add(name);
                (isOwn ? own : strangers).add(name);
            }
        }
        return new FolderContents(names, own, strangers);
    }

    /** True when all that lies there, and something does, was put there by an earlier run. */
    boolean isOwn() {
        return strangers.isEmpty() && !own.isEmpty();
    }

    /** Takes a folder away with all that is in it; what cannot be taken away stays. */
    static void delete(Path folder) {
        // Somebody may still be writing there.
        for (int i = 0; i < TRIES && Files.exists(folder); i++) {
            deleteOnce(folder);
        }
    }

    private static void deleteOnce(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException busy) {
            Thread.onSpinWait();
        }
    }
}
