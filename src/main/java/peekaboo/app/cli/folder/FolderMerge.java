package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts new files into a folder that holds something else. If one cannot be put there, all is as before.
 *
 * @param from folder of the new files
 * @param to where they go
 * @param aside folder for what they replace, not there yet
 */
record FolderMerge(Path from, Path to, Path aside) {

    /** Moves all new files in and takes away those of {@code outdated} and those of the same name. */
    void run(List<String> outdated) throws IOException {
        Deque<Step> done = new ArrayDeque<>();
        boolean finished = false;
        try {
            Files.createDirectory(aside);
            for (String name : outdated) {
                move(new Step(to.resolve(name), aside.resolve(name)), done);
            }
            for (String name : FolderContents.of(from).names()) {
                replace(name, done);
            }
            finished = true;
        } finally {
            if (!finished) {
                undo(done);
            }
        }
    }

    private void replace(String name, Deque<Step> done) throws IOException {
        Path place = to.resolve(name);
        if (Files.isDirectory(place)) {
            throw new NotDirectoryException(place + " is a folder, not a file that can be replaced");
        }
        if (Files.exists(place)) {
            move(new Step(place, aside.resolve(name)), done);
        }
        move(new Step(from.resolve(name), place), done);
    }

    private static void move(Step step, Deque<Step> done) throws IOException {
        Files.move(step.from(), step.to());
        done.push(step);
    }

    private void undo(Deque<Step> done) throws IOException {
        for (Step step : done) {
            Files.move(step.to(), step.from());
        }
        Files.deleteIfExists(aside);
    }

    private record Step(Path from, Path to) {}
}
