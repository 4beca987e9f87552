package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.terminal.ExitCodes;

/** What {@code --no-charts} leaves out: the files of charts, and nothing else. */
class NoChartsTest {
    @TempDir
    @SuppressWarnings("NullAway") // set before each
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "compare",
                "sensitivity --method morris --trajectories 2 --dyads 2 --arm chases",
                "sweep --vary infant.rest=0.1,0.2 --outcome Ipos"
            })
    void allButCharts_isTheSameBytes(String command) throws IOException {
        Path file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        Path with = home.resolve("with");
        Path without = home.resolve("without");
        Typed usual = done(command, file, "-o", with);
        Typed bare = done(command, file, "-o", without, "--no-charts");

        List<String> kept = Typed.madeAgain(with).stream()
                .filter(name -> !name.endsWith(".png") && !name.endsWith(".svg"))
                .toList();
        assertTrue(kept.size() < Typed.madeAgain(with).size());
        assertEquals(kept, Typed.madeAgain(without));
        for (String name : kept) {
            if (name.equals("manifest.json")) {
                continue; // lists the files
            }
            String bytes = Files.readString(without.resolve(name)).replace(" --no-charts", "");
            assertEquals(Files.readString(with.resolve(name)), bytes, name);
        }
        assertEquals("", usual.err());
        assertEquals("", bare.err());
    }

    private static Typed done(String command, Object... more) {
        Object[] words = Stream.concat(Arrays.stream((Object[]) command.split(" ", -1)), Arrays.stream(more))
                .toArray();
        Typed typed = Typed.command(words);
        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        return typed;
    }
}
