package peekaboo.browser;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The languages that the page speaks, by its strings. */
public final class Languages {
    private static final Path STRINGS = Path.of("src/main/resources/peekaboo/page/strings.json");

    private Languages() {}

    /** Their codes, that of the first language first. */
    public static List<String> all() {
        try {
            Object languages = JSON.std.mapFrom(Files.readString(STRINGS)).get("languages");
            return ((List<?>) Objects.requireNonNull(languages))
                    .stream()
                            .map(one -> (String) Objects.requireNonNull(((Map<?, ?>) one).get("code")))
                            .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
