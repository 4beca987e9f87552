package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say fits a terminal of 80 columns, however many arms there are and whatever they are called. */
class NarrowTerminalTest {
    private static final int COLUMNS = 80;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @ParameterizedTest
    @CsvSource({"2, 5", "3, 22", "12, 40"})
    void comparison_fits(int arms, int letters) throws IOException {
        assertFits(Typed.command("compare", scenario(arms, letters), "-o", folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morris", "sobol", "both"})
    void sensitivity_fits(String method) throws IOException {
        assertFits(Typed.command(
                "sensitivity",
                scenario(1, 12),
                "--method",
                method,
                "--parameter",
                "look-back-from-object",
                "--parameter",
                "look-away-object",
                "--trajectories",
                "2",
                "--samples",
                "16",
                "--dyads",
                "2",
                "-o",
                folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource({"2, 5, infant.rest=0.1..0.3/3", "3, 22, infant.rest=0.1..0.3/3", "12, 40, infant.rest=0.1..0.3/3"})
    void sweep_fits(int arms, int letters, String varied) throws IOException {
        assertFits(Typed.command("sweep", scenario(arms, letters), "--vary", varied, "-o", folder.resolve("out")));
        assertFits(Typed.command(
                "sweep",
                scenario(arms, letters),
                "--vary",
                varied,
                "--vary",
                "infant.look-back-from-object=0.1/s,0.2/s",
                "-o",
                folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "3, 40"})
    void power_fits(int arms, int letters) throws IOException {
        assertFits(Typed.command(
                "power",
                scenario(arms, letters),
                "--dyads=12",
                "--outcome=restricted-mean",
                "--half-width=0.1 s",
                "--most=20",
                "--n=2,10000",
                "--noise=123456.789 s",
                "-o",
                folder.resolve("out")));
    }

    @Test
    void story_fits() throws IOException {
        assertFits(Typed.command("run", scenario(2, 40), "-o", folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "parameters", "metrics", "findings"})
    void catalogue_fits(String topic) {
        assertFits(Typed.command("describe", topic));
    }

    @Test
    void help_fits() {
        Typed.commands().forEach(command -> assertFits(Typed.command(command, "--help")));
        assertFits(Typed.command("describe"));
        assertFits(Typed.command("--help"));
    }

    /** The library that sets help breaks lines within a name with a dot in it too; such a name is put where it is not. */
    @Test
    void help_breaksNoName() {
        for (String command : Typed.commands()) {
            String help = Typed.command(command, "--help").out();
            assertFalse(
                    Pattern.compile("\\w[./=]\\n(?! *[\\w-]+  ) *[a-z]")
                            .matcher(help)
                            .find(),
                    help);
        }
    }

    private static void assertFits(Typed typed) {
        assertEquals(0, typed.exitCode(), typed::err);
        assertEquals(
                List.of(),
                typed.out().lines().filter(NarrowTerminalTest::isTooLong).toList());
    }

    /** A way to a file is not broken, however long it is. */
    private static boolean isTooLong(String line) {
        boolean isPath = Stream.of(line.split(" ", -1)).anyMatch(word -> word.contains("/junit"));
        return line.length() > COLUMNS && !isPath;
    }

    private Path scenario(int arms, int letters) throws IOException {
        String named = IntStream.range(0, arms)
                .mapToObj(arm -> "  " + name(arm, letters) + ": {caregiver: attuned}\n")
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("many.yaml"), Typed.SMALL.replaceFirst("(?s)arms:.*", "arms:\n" + named));
    }

    private static String name(int arm, int letters) {
        return (((char) ('a' + arm)) + "-caregiver-of-many-letters-whose-name-is-long").substring(0, letters);
    }
}
