package peekaboo.app.cli.folder;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** JSON files: UTF-8, two blanks of indent, line feeds. */
public final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /**
     * Writes an object of texts, whole numbers, {@link java.math.BigDecimal}s, lists and objects, members in the map's
     * order.
     */
    public static void write(Path file, Map<String, ?> object) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(LINES);
        JSON json = JSON.builder().prettyPrinter(printer).build();
        Files.writeString(file, json.asString(object) + "\n");
    }

    /**
     * Reads an object.
     *
     * @throws IOException if the file cannot be read or is no JSON object
     */
    static Map<String, Object> read(Path file) throws IOException {
        return JSON.std.mapFrom(Files.readString(file));
    }
}
