package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.FolderContents.Earlier;

/**
 * Of what a result is made: only a result of the same command and the same scenario file takes the place of an earlier one.
 *
 * @param command that makes it, such as "compare"
 * @param source the scenario, or null for a command that is given none
 * @param read the names of files of an earlier result that the command reads and checks itself: changed or not, they are its own
 */
public record Claim(String command, @Nullable Source source, Set<String> read) {

    /**
     * A scenario and where it was read.
     *
     * @param file its file
     * @param name of the scenario
     */
    public record Source(Path file, String name) {}

    /** A result that is made of no scenario. */
    public static Claim of(String command) {
        return new Claim(command, null, Set.of());
    }

    /** A result that is made of a scenario. */
    public static Claim of(String command, Path file, String name) {
        return new Claim(command, new Source(file, name), Set.of());
    }

    /** The same for a command that goes on with what is in this file of an earlier result. */
    public Claim goingOnWith(String name) {
        return new Claim(command, source, Set.of(name));
    }

    /** In words, of what else that result was made, or null if it was made of the same. */
    @Nullable
    String otherThan(Earlier earlier, Path folder) {
        if (!earlier.command().equals(command)) {
            return earlier.command();
        }
        if (source == null) {
            return null;
        }
        String file = earlier.scenarioFile();
        if (file == null) {
            return earlier.scenario().equals(source.name()) ? null : "the scenario " + earlier.scenario();
        }
        Path other = folder.resolve(file).normalize();
        return isSame(other, source.file()) ? null : "another scenario, " + shown(other);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unread) {
            return one.equals(other.toAbsolutePath().normalize());
        }
    }

    /** Relative to where the command was typed, if it lies below. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    /** The way from a folder to the scenario's file, with slashes; absolute where there is none. */
    @Nullable
    String fileFrom(Path folder) {
        if (source == null) {
            return null;
        }
        Path file = real(source.file());
        Path from = real(folder);
        boolean hasWay = String.valueOf(file.getRoot()).equals(String.valueOf(from.getRoot()));
        return (hasWay ? from.relativize(file) : file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unread) {
            return path.toAbsolutePath().normalize();
        }
    }
}
