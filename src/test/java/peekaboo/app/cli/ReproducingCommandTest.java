package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

/** The command in a folder of results makes these results again: no option that shapes them is forgotten. */
class ReproducingCommandTest {
    private static final Set<String> SHAPE_NOTHING = Set.of(
            "--threads", "--output", "--force", "--quiet", "--help", "--version", "--resume", "--require", "--summary");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        Files.writeString(table(), "infant.rest\n0.1\n0.2\n");
    }

    /** Every option of every command that leaves results; FILE stands for the scenario. */
    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(
                        "run",
                        "FILE",
                        "--dyads=2",
                        "--seed=9",
                        "--set=arms.chases.patience=3 s",
                        "--set=sessions=3",
                        "--sessions=0,1",
                        "--arm=chases",
                        "--no-charts",
                        "--decimal=comma"),
                List.of(
                        "compare",
                        "FILE",
                        "--dyads=2",
                        "--seed=9",
                        "--set=sessions=3",
                        "--sessions=0,1",
                        "--arm=waits",
                        "--horizon=12.3 s",
                        "--no-charts",
                        "--decimal=comma"),
                List.of(
                        "compare",
                        "FILE",
                        "--dyads=2",
                        "--seed=9",
                        "--set=arms.chases.patience=3 s",
                        "--arm=waits",
                        "--arm=chases",
                        "--horizon=12.3 s",
                        "--fork=first-turn-away",
                        "--no-charts",
                        "--decimal=comma"),
                List.of(
                        "sensitivity",
                        "FILE",
                        "--dyads=2",
                        "--seed=9",
                        "--set=infant.sensitivity=0.14/s",
                        "--arm=chases",
                        "--outcome=Ipos",
                        "--parameter=sensitivity",
                        "--within=3",
                        "--method=both",
                        "--trajectories=2",
                        "--samples=16",
                        "--top=1",
                        "--no-charts",
                        "--decimal=comma"),
                List.of(
                        "sweep",
                        "FILE",
                        "--dyads=2",
                        "--seed=9",
                        "--set=infant.variety=0.5",
                        "--arm=chases",
                        "--vary=infant.rest=0.1..0.4",
                        "--vary=caregiver.patience=1..4 s",
                        "--design=sobol",
                        "--points=6",
                        "--seeds=2",
                        "--outcome=Ipos",
                        "--horizon=12.25 s",
                        "--shard=2/3",
                        "--no-charts",
                        "--decimal=comma"),
                List.of("sweep", "FILE", "--dyads=2", "--table=TABLE"),
                List.of(
                        "power",
                        "FILE",
                        "--dyads=12",
                        "--seed=9",
                        "--set=arms.chases.patience=3 s",
                        "--arm=waits",
                        "--arm=chases",
                        "--outcome=restricted-mean",
                        "--half-width=6 s",
                        "--most=30",
                        "--n=3,4",
                        "--noise=2 s",
                        "--horizon=12.25 s",
                        "--decimal=comma"),
                List.of(
                        "evidence",
                        "--only=still-face.heart-rate",
                        "--samples=8",
                        "--seed=9",
                        "--set=infant.smile-rate=1 /min",
                        "--decimal=comma"),
                List.of(
                        "fit",
                        "--preset=4-6-months",
                        "--finding=still-face.heart-rate",
                        "--parameter=heart-rate-rest",
                        "--factor=2",
                        "--dyads=4",
                        "--evaluations=2",
                        "--restarts=1",
                        "--seed=9",
                        "--decimal=comma"));
    }

    /** Sessions in a row cannot be forked, and a table is a design by itself. */
    private static boolean isRuledOut(String option, List<String> words) {
        if (words.get(0).equals("sweep")) {
            boolean isOfTable = words.contains("--table=TABLE");
            return isOfTable ? !List.of("--table", "--dyads").contains(option) : option.equals("--table");
        }
        boolean inRow = words.stream().anyMatch(word -> word.startsWith("--sessions="));
        boolean forked = words.stream().anyMatch(word -> word.startsWith("--fork="));
        return (option.equals("--fork") && inRow) || (option.equals("--sessions") && forked);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandOfAFolder_namesEveryOptionThatShapesResults(List<String> words) throws IOException {
        String command = recorded(words, home.resolve("out"));

        for (OptionSpec option : Typed.subcommand(words.get(0)).getCommandSpec().options()) {
            String name = option.longestName();
            boolean shapes = !SHAPE_NOTHING.contains(name) && !isRuledOut(name, words);
            assertEquals(shapes, command.contains(" " + name + " "), name + ": " + command);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandOfAFolder_makesItAgain(List<String> words) throws IOException {
        String command = recorded(words, home.resolve("out"));
        String again = recorded(split(command.replace("java -jar target/peekaboo.jar ", "")), home.resolve("again"));

        assertEquals(command, again);
        for (String name : Typed.madeAgain(home.resolve("out"))) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            home.resolve("out").resolve(name),
                            home.resolve("again").resolve(name)),
                    name);
        }
    }

    private String recorded(List<String> words, Path folder) throws IOException {
        List<Object> all = new ArrayList<>();
        words.forEach(word -> all.add(word.equals("FILE") ? file : word.replace("TABLE", table().toString())));
        all.addAll(List.of("-o", folder, "--quiet"));
        assertEquals(new Typed(0, "", ""), Typed.command(all.toArray()));
        String manifest = Files.readString(folder.resolve("manifest.json"));
        assertTrue(JSON.std.mapFrom(manifest).get("command") instanceof String, manifest);
        return String.valueOf(JSON.std.mapFrom(manifest).get("command"));
    }

    private Path table() {
        return home.resolve("own.csv");
    }

    /** As a shell does. */
    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(line); matcher.find(); ) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
