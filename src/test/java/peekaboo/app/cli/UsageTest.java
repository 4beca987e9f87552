package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.app.cli.terminal.ExitCodes;

class UsageTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    /** All commands, and the one that they are commands of. */
    static Stream<String> commands() {
        return Stream.concat(Stream.of(""), Typed.commands().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_hasExamplesAndExitCodes(String command) {
        Typed typed = command.isEmpty() ? Typed.command("--help") : Typed.command(command, "--help");

        assertEquals(ExitCodes.DONE, typed.exitCode());
        assertTrue(
                typed.out()
                        .contains("Examples, with peekaboo for java -jar target/peekaboo.jar:\n  peekaboo " + command),
                typed::out);
        assertEquals(!command.equals("describe"), typed.out().contains("Exit codes:"), typed::out);
        assertEquals(List.of(), brokenExamples(typed.out()));
    }

    /** An example that is broken in the middle of a line cannot be copied. */
    private static List<String> brokenExamples(String help) {
        return help.substring(help.indexOf("Examples, "))
                .lines()
                .skip(1)
                .filter(line -> !line.startsWith("  "))
                .toList();
    }

    static Set<String> topics() {
        return Typed.subcommand("describe").getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void helpOfATopic_hasAnExample(String topic) {
        Typed typed = Typed.command("describe", topic, "--help");

        assertEquals(ExitCodes.DONE, typed.exitCode());
        assertTrue(typed.out().contains("peekaboo describe " + topic), typed::out);
    }

    @Test
    void noCommand_isBadUsage() {
        Typed typed = Typed.command();

        assertEquals(new Typed(2, "", "Missing required subcommand\nTry 'peekaboo --help'.\n"), typed);
    }

    @Test
    void misspeltCommand_isGuessed() {
        Typed typed = Typed.command("validat");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("Did you mean: peekaboo validate"), typed::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run      | --frobnicate           | --frobnicate",
                "run      | --dyads=many           | --dyads",
                "run      | --dyads=0              | --dyads",
                "run      | --seed=-1              | --seed",
                "run      | --set=seed             | path=value",
                "run      | --set=infant.gian=1    | infant.gian",
                "run      | --set=seed=[1          | --set seed",
                "run      | --arm=wait             | did you mean waits?",
                "sweep    | --vary=x              | PATH=FROM..TO/COUNT",
                "sweep    | --vary=infant.rset=0,1 | did you mean rest?",
                "sweep    | --vary=infant.rest=0,7 | a number from 0 to 1",
                "sweep    | --table=none.csv      | no such file",
                "sweep    | --shard=3/2           | K/N",
                "sweep    | --outcome=medain      | did you mean median?",
                "compare  | --threads=0            | --threads",
                "compare  | --threads=two          | --threads",
                "compare  | --horizon=30           | --horizon",
                "compare  | --horizon=0s           | a time from 1 s",
                "compare  | --horizon=-5s          | a time from 1 s",
                "compare  | --fork=second-turn     | first-turn-away",
                "compare  | --dyads=99999999999    | --dyads"
            })
    void badOption_isToldAndNothingIsWritten(String command, String option, String says) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), Typed.SMALL);
        Typed typed = Typed.command(command, file, option, "-o", folder.resolve("out"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
        assertFalse(typed.err().contains("\tat "), typed::err);
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(1, entries.count());
        }
    }

    @Test
    void completion_knowsEveryCommand() {
        Typed typed = Typed.command("generate-completion");

        assertEquals(ExitCodes.DONE, typed.exitCode());
        for (String command : Typed.commands()) {
            assertTrue(typed.out().contains("_picocli_peekaboo_" + command), command);
        }
    }

    @Test
    void validScenario_isOk() throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), Typed.SMALL);

        assertEquals(
                new Typed(0, file + ": ok, 2 arms of 3 dyads, sessions of 20 s\n", ""),
                Typed.command("validate", file));
        assertEquals(new Typed(0, "", ""), Typed.command("validate", "--quiet", file));
    }

    @Test
    void factors_areToldWithTheirLevels() throws IOException {
        Path file = Files.writeString(folder.resolve("crossed.yaml"), Typed.CROSSED);

        assertEquals(
                new Typed(
                        0,
                        file + ": ok, 4 arms of 3 dyads, sessions of 60 s\n"
                                + "  crossed of 2 factors: caregiver (waits, chases) x infant (usual, sensitive)\n",
                        ""),
                Typed.command("validate", file));
    }

    @Test
    void oneBadFileOfTwo_isTold() throws IOException {
        Path good = Files.writeString(folder.resolve("small.yaml"), Typed.SMALL);
        Typed typed = Typed.command("validate", good, folder.resolve("smal.yaml"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.out().contains("small.yaml: ok"), typed::out);
        assertTrue(typed.err().endsWith("1 problem.\n"), typed::err);
    }
}
