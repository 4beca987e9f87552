package peekaboo.app.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.record.RecordsNumber;
import picocli.CommandLine.IVersionProvider;

/** Names the version that the jar's manifest carries, the number of the records, and the commit that the build has written beside this class. */
public final class Version implements IVersionProvider {
    private static final String COMMIT = "commit.txt";

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>(List.of("peekaboo " + inWords(), "records " + RecordsNumber.NOW));
        commit().ifPresent(commit -> lines.add("commit " + commit));
        return lines.toArray(String[]::new);
    }

    public static String inWords() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /**
     * The commit of which the program was built, 40 hexadecimal digits, with {@code -changed} behind it where files had been changed
     * since; nothing where it was built without a repository.
     */
    public static Optional<String> commit() {
        try (InputStream in = Version.class.getResourceAsStream(COMMIT)) {
            if (in == null) {
                return Optional.empty();
            }
            String commit = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? Optional.empty() : Optional.of(commit);
        } catch (IOException unread) {
            return Optional.empty();
        }
    }
}
