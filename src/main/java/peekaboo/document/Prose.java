package peekaboo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What stands in every report, kept in files of its own beside the class. */
final class Prose {

    private Prose() {}

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static String of(String file) {
        try (InputStream in = Prose.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": not among the report's files");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
