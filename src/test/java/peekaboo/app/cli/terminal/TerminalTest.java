package peekaboo.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final StringWriter err = new StringWriter();

    @Test
    void whatCannotBeWritten_endsInAnError() {
        Terminal terminal = new Terminal(new Full("No space left on device"), err, Screen.NONE);
        terminal.say("a result");

        assertEquals(ExitCodes.FAILED, terminal.ending(ExitCodes.DONE));
        assertEquals("the output could not be written: No space left on device\n", err.toString());
    }

    @Test
    void helpThatCannotBeWritten_endsInAnError() {
        Terminal terminal = new Terminal(new Full("No space left on device"), err, Screen.NONE);
        terminal.own().print("Usage: peekaboo");

        assertEquals(ExitCodes.FAILED, terminal.ending(ExitCodes.DONE));
    }

    /** As when the output is read by {@code head}, which had enough. */
    @Test
    void closedPipe_isAnErrorWithoutWords() {
        Terminal terminal = new Terminal(new Full("Broken pipe"), err, Screen.NONE);
        terminal.say("a result");

        assertEquals(ExitCodes.FAILED, terminal.ending(ExitCodes.DONE));
        assertEquals("", err.toString());
    }

    @Test
    void commandThatFailed_endsAsItDid() {
        Terminal full = new Terminal(new Full("No space left on device"), err, Screen.NONE);
        full.say("a result");

        assertEquals(ExitCodes.BAD_INPUT, full.ending(ExitCodes.BAD_INPUT));
    }

    @Test
    void whatIsSaid_isPlain() {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(out, err, Screen.NONE);
        terminal.say("a\u202Eb\r\nc");
        terminal.warn("\u001b[31mred");
        terminal.err().println("\u009b31mred");
        terminal.draw("\u001b[0m\u0007");

        assertEquals("a<U+202E>b\nc\n\u001b[0m<U+0007>\n", out.toString());
        assertEquals("<U+001B>[31mred\n<U+009B>31mred\n", err.toString());
        assertEquals(ExitCodes.DONE, terminal.ending(ExitCodes.DONE));
    }

    /** A disk or a pipe that takes nothing. */
    private static final class Full extends Writer {
        private final String reason;

        Full(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException(reason);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
