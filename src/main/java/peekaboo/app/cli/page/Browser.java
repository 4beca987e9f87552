package peekaboo.app.cli.page;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The browser that this system opens pages in, asked for by the system's own command: {@code java.awt.Desktop} would need
 * a display in this process, which draws without one, and is missing from the headless JDKs of Linux.
 *
 * @param command that opens what is named after it; empty if there is no screen to open it on
 */
public record Browser(List<String> command) {

    public static Browser ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv());
    }

    /** The browser of a system of this name with this environment. */
    static Browser of(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (name.startsWith("mac")) {
            return new Browser(List.of("open"));
        }
        boolean hasScreen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return new Browser(hasScreen ? List.of("xdg-open") : List.of());
    }

    /** Opens a page; false if there is nothing to open it with. */
    boolean open(URI page) {
        if (command.isEmpty()) {
            return false;
        }
        List<String> words = new ArrayList<>(command);
        words.add(page.toString());
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
