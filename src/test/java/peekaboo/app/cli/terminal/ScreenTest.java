package peekaboo.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void width_isThatOfTheTerminal() {
        assertEquals(50, Screen.of(Map.of(), () -> "24 50\n").columns());
        assertEquals(132, Screen.of(Map.of("COLUMNS", "132"), () -> "24 50\n").columns());
        assertEquals(80, Screen.of(Map.of(), () -> "").columns());
        assertEquals(80, Screen.of(Map.of("COLUMNS", "wide"), () -> "0 0").columns());
    }

    @Test
    void dumbTerminal_hasNoColoursAndNothingIsWrittenOver() {
        assertEquals(new Screen(true, false, false, 80), Screen.of(Map.of("TERM", "dumb"), () -> ""));
        assertEquals(new Screen(true, true, true, 80), Screen.of(Map.of("TERM", "xterm"), () -> ""));
    }

    @Test
    void whoWantsNoColours_getsNone() {
        assertEquals(new Screen(true, true, false, 80), Screen.of(Map.of("NO_COLOR", "1"), () -> ""));
        assertEquals(new Screen(true, true, true, 80), Screen.of(Map.of("NO_COLOR", ""), () -> ""));
    }

    @Test
    void whatWasWritten_hasAnAddressToClickAt() {
        Path file = Path.of("target", "an out", "k\u00f6ln.html");

        assertEquals(
                "Page: " + file + "\n  "
                        + Path.of("target").toAbsolutePath().toUri().toString().replaceFirst("/$", "")
                        + "/an%20out/k%C3%B6ln.html",
                Written.inWords("Page", file));
    }
}
