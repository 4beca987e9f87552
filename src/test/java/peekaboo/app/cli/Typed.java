package peekaboo.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.terminal.Screen;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine;

/**
 * What became of a command.
 *
 * @param exitCode with which it ended
 * @param out what it said
 * @param err what it said of problems
 */
public record Typed(int exitCode, String out, String err) {
    /** A scenario small enough for tests: two arms, three dyads, 20 s. */
    public static final String SMALL = """
            schema: 1
            title: Two ways
            seed: 7
            dyads: 3
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 20 s, game: peek-a-boo}
            arms:
              waits: {caregiver: attuned}
              chases: {caregiver: intrusive, patience: 1.5 s}
            """;

    /** Four arms that are crossed of two factors. */
    public static final String CROSSED = """
            schema: 1
            title: Two ways with two kinds of infants
            seed: 7
            dyads: 3
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 1 min, game: peek-a-boo}
            factors:
              caregiver: {waits: {caregiver: attuned}, chases: {caregiver: intrusive, patience: 1.5 s}}
              infant: {usual: {}, sensitive: {infant: {sensitivity: 0.2/s}}}
            """;

    /** All that the still-face procedure may have: transitions, a rule to end it, a second time, a breach; with infants who fuss soon. */
    public static final String PROCEDURE = """
            schema: 1
            title: All of it
            seed: 7
            dyads: 4
            infant: {preset: 4-6-months, protest-threshold: 0.1, calm-threshold: 0}
            episodes:
              - {name: play, lasts: 15 s}
              - {name: still-face-1, lasts: 30 s, caregiver: still-face, fuss-out: 2 s}
              - {name: transition-1, lasts: 5 s, coded: false}
              - {name: reunion-1, lasts: 10 s}
              - {name: still-face-2, lasts: 30 s, caregiver: still-face, breach-rate: 4 /min}
              - {name: reunion-2, lasts: 10 s}
            arms:
              waits: {caregiver: attuned}
              chases: {caregiver: intrusive}
            """;

    /** Runs a command in this process. */
    public static Typed command(Object... words) {
        return command(ChartFiles.USUAL, words);
    }

    /** Runs a command that draws with these pens. */
    public static Typed command(ChartFiles charts, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = line(new PrintWriter(out), new PrintWriter(err), charts).execute(texts(words));
        return new Typed(exitCode, out.toString(), err.toString());
    }

    /** The names of all commands, but for the one that is picocli's own. */
    static List<String> commands() {
        return line().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("generate-completion"))
                .toList();
    }

    /** A command, to look at what it takes. */
    static CommandLine subcommand(String name) {
        return Objects.requireNonNull(line().getSubcommands().get(name), name);
    }

    private static CommandLine line() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return line(nowhere, nowhere, ChartFiles.USUAL);
    }

    private static CommandLine line(PrintWriter out, PrintWriter err, ChartFiles charts) {
        Terminal terminal = new Terminal(out, err, Screen.NONE);
        return Peekaboo.commandLine(terminal, new Failures(terminal, false), charts);
    }

    /** The names of all that lies in a folder, in order. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** The same, but for the file that tells when and with what a result was made: the files that a second run makes again. */
    public static List<String> madeAgain(Path folder) throws IOException {
        return names(folder).stream()
                .filter(name -> !name.equals("provenance.json"))
                .toList();
    }

    /** How many bytes the files of a folder have together. */
    public static long bytes(Path folder) throws IOException {
        long all = 0;
        for (String name : names(folder)) {
            all += Files.size(folder.resolve(name));
        }
        return all;
    }

    private static String[] texts(Object... words) {
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(word instanceof Path path ? path.toString() : (String) word);
        }
        return texts.toArray(String[]::new);
    }
}
