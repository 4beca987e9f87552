package peekaboo.app.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: in UTF-8, with a line feed at the end of a line, on every machine.
 *
 * @param out for what was asked for
 * @param err for problems and progress
 * @param isWatched true when somebody looks on, so that progress is worth showing
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isWatched) {

    /** The one that this process was started from. */
    @SuppressWarnings("SystemConsoleNull") // main asks for the console that is null without a terminal
    public static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), System.console() != null);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Says a line, or several with line feeds between them. */
    public void say(String line) {
        say(out, line);
    }

    /** Says a line about something that does not go as it should. */
    public void warn(String line) {
        say(err, line);
    }

    private static void say(PrintWriter writer, String line) {
        writer.print(line + "\n");
        writer.flush();
    }
}
