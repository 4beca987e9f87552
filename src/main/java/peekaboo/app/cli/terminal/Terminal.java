package peekaboo.app.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a command speaks: in UTF-8, with a line feed at the end of a line, on every machine, and in characters that one sees. All that
 * is said goes through here, also by the library that reads the command line.
 */
public final class Terminal {
    private final Outlet said;
    private final Outlet drawn;
    private final Outlet warned;
    private final PrintWriter out;
    private final PrintWriter own;
    private final PrintWriter err;
    private final Screen screen;

    /**
     * A terminal that writes there.
     *
     * @param out for what was asked for
     * @param err for problems and progress
     * @param screen what it can do
     */
    public Terminal(Writer out, Writer err, Screen screen) {
        said = new Outlet(out, PlainText::of);
        drawn = new Outlet(out, PlainText::coloured);
        warned = new Outlet(err, PlainText::of);
        this.out = new PrintWriter(said, true);
        this.own = new PrintWriter(drawn, true);
        this.err = new PrintWriter(warned, true);
        this.screen = screen;
    }

    /** The one that this process was started from. */
    public static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), Screen.ofProcess());
    }

    private static Writer writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** For help and drawings of this program's own, whose colours are for the terminal to obey; never for a word from elsewhere. */
    public PrintWriter own() {
        return own;
    }

    /** For problems and progress. */
    public PrintWriter err() {
        return err;
    }

    /** What it can do. */
    public Screen screen() {
        return screen;
    }

    /** Says a line, or several with line feeds between them. */
    public void say(String line) {
        say(out, line);
    }

    /**
     * Says a line, or several, about something that does not go as it should: folded to the screen that somebody looks at. Into a pipe or
     * a file a message goes as it is, so that other programs find it whole.
     */
    public void warn(String line) {
        say(err, screen.isWatched() ? Fold.message(PlainText.of(line), screen.columns()) : line);
    }

    /** The same of what is to be copied or counted line by line, a command or a trace: never folded. */
    public void warnAsItIs(String lines) {
        say(err, lines);
    }

    /** Shows a drawing of this program's own, in its colours where it has some. */
    public void draw(String drawing) {
        say(own, drawing);
    }

    private static void say(PrintWriter writer, String line) {
        writer.print(line + "\n");
        writer.flush();
    }

    /**
     * With which the process is to end: as the command did, or as failed where its output was lost. Who closed the pipe, as {@code
     * head} does, wants no more and is told nothing.
     *
     * @param exitCode of the command
     */
    public int ending(int exitCode) {
        Stream.of(out, own, err).forEach(PrintWriter::flush);
        Optional<IOException> lost = Stream.of(said, drawn, warned)
                .map(Outlet::failure)
                .filter(Objects::nonNull)
                .findFirst();
        lost.filter(failure -> !isPipeClosed(failure))
                .ifPresent(failure -> warn("the output could not be written: " + failure.getMessage()));
        return lost.isPresent() && exitCode == ExitCodes.DONE ? ExitCodes.FAILED : exitCode;
    }

    private static boolean isPipeClosed(IOException lost) {
        return String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
