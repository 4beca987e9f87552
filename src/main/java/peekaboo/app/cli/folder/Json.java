package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peekaboo.text.JsonText;

/** Files that hold one JSON object, in UTF-8. */
public final class Json {
    private Json() {}

    /** An object as it begins: open, without members yet. */
    public static JsonText begun() {
        return new JsonText(JsonText.Layout.MEMBER_LINES).open();
    }

    /** Closes an object and writes it. */
    public static void write(Path file, JsonText object) throws IOException {
        Files.writeString(file, object.close() + "\n");
    }
}
