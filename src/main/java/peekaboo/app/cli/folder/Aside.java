package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import peekaboo.random.Digest;

/**
 * Where that lies which belongs to a target while it is being written: in hidden files and folders on the same disk, whose names say
 * to what they belong.
 *
 * @param folder in which they lie
 * @param prefix with which their names begin
 */
record Aside(Path folder, String prefix) {
    /** What is written now and will take the place of the target. */
    static final String UNFINISHED = ".unfinished-";

    /** What had the place of the target before. */
    static final String REPLACED = ".replaced-";

    /** Files whose places new ones take one by one, in a folder that stays. */
    static final String MERGED = ".merged-";

    private static final String LOCK = ".lock";

    /** Names of files have at most 255 bytes on most disks, and much is added to this one. */
    private static final int LONGEST = 150;

    /** Beside the target. */
    static Aside beside(Path target) {
        String name = String.valueOf(target.getFileName());
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return new Aside(
                target.resolveSibling("."),
                "." + (fits ? name : new Digest().add(name).hex()));
    }

    /** Inside the target, a folder that cannot be moved itself. */
    static Aside inside(Path target) {
        return new Aside(target, ".peekaboo");
    }

    /** The file that is locked while somebody writes. */
    Path lock() {
        return folder.resolve(prefix + LOCK).normalize();
    }

    /** A mark that nothing else has, to tell what belongs together. */
    static String unique() {
        return Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
    }

    /** The place for what has this mark. */
    Path named(String what, String unique) {
        return folder.resolve(prefix + what + unique).normalize();
    }

    /** The mark of what lies there under a name of this kind. */
    String unique(String what, Path named) {
        return String.valueOf(named.getFileName()).substring((prefix + what).length());
    }

    /** True if something of this name was put there by a command; what only begins like it is somebody's own. */
    boolean isOwn(String name) {
        return name.equals(prefix + LOCK)
                || Stream.of(UNFINISHED, REPLACED, MERGED).anyMatch(what -> isNamed(what, name));
    }

    private boolean isNamed(String what, String name) {
        return Pattern.matches(Pattern.quote(prefix + what) + "[0-9a-z]{8,40}", name);
    }

    /** What of this kind lies there, in order. */
    List<Path> all(String what) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isNamed(what, String.valueOf(entry.getFileName())))
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        }
    }
}
