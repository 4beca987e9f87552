package peekaboo.app.cli.asking;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import peekaboo.text.NearestName;

/** The scenario files that stand where one was looked for in vain. */
final class NearbyScenarios {
    private NearbyScenarios() {}

    /** The file of the same folder whose name is nearest, the ending aside, or null if none is near. */
    static @Nullable String nearest(Path missing) {
        Path name = missing.getFileName();
        Path folder = missing.getParent() == null ? Path.of("") : missing.getParent();
        if (name == null || !Files.isDirectory(folder)) {
            return null;
        }
        Map<String, Path> byStem = byStem(folder);
        String stem = NearestName.of(stem(name), byStem.keySet());
        Path nearest = stem == null ? null : byStem.get(stem);
        return nearest == null ? null : nearest.toString();
    }

    private static Map<String, Path> byStem(Path folder) {
        Map<String, Path> byStem = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            for (Path file : files) {
                byStem.put(stem(file), file);
            }
        } catch (IOException unlisted) {
            byStem.clear();
        }
        return byStem;
    }

    private static String stem(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().replaceFirst("[.]ya?ml$", "");
    }
}
