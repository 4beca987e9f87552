package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.text.Unseen;

/** Names of files that turn the direction of writing, and titles that run from right to left: wherever they are told, they turn nothing beside them. */
class TurnedTextTest {
    private static final String TURNED = "ab\u202ecd\u2067ef\u202b\u2066";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void whateverIsWrittenOrSaid_turnsNothingBesideIt() throws IOException {
        Path file = Files.writeString(
                home.resolve(TURNED + ".yaml"),
                Typed.SMALL.replace("title: Two ways", "title: \u05d0\u05d1 2\nsource: \u05d0\u05d1 1999"));
        said(Typed.command("validate", file));
        said(Typed.command("run", file, "-o", home.resolve("run")));
        said(Typed.command("compare", file, "-o", home.resolve("compare")));
        said(Typed.command(
                "sensitivity",
                file,
                "--method=morris",
                "--parameter=rest",
                "--trajectories=2",
                "--dyads=2",
                "-o",
                home.resolve("sensitivity")));
        said(Typed.command("page", "--link", file));

        try (Stream<Path> files = Files.walk(home)) {
            List<Path> written = files.filter(TurnedTextTest::isText).toList();
            assertTrue(written.size() > 8, written::toString);
            for (Path one : written) {
                if (!one.equals(file)) {
                    assertTurnsNothing(one.toString(), Files.readString(one));
                }
            }
        }
        String report = Files.readString(home.resolve("compare/report.html"));
        assertTrue(report.contains("Source: <bdi>\u05d0\u05d1 1999</bdi>"), report);
        assertTrue(report.contains("<h1 dir=\"auto\">\u05d0\u05d1 2</h1>"), report);
        said(Typed.command("replay", home.resolve("run")));
    }

    private static void said(Typed typed) {
        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTurnsNothing("said", typed.out() + typed.err());
    }

    private static boolean isText(Path path) {
        return Files.isRegularFile(path) && path.toString().matches("(?s).*[.](csv|json|html|svg|md|yaml)");
    }

    private static void assertTurnsNothing(String where, String text) {
        int at = 0;
        while (at < text.length() && !Unseen.turnsWhatFollows(text.charAt(at))) {
            at++;
        }
        String around = at == text.length()
                ? ""
                : Unseen.shown(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 20)));
        assertEquals("", around, where);
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
