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

    private static final String PROBLEM =
            "a.yaml:14:18  arms.late.caregiver\n  found     attuend\n  expected  one of: attuned, deaf,"
                    + " eager, good-enough, instant, intrusive, withdrawn\n";

    /** On a screen what is broken off stands under what was expected; other programs are given lines as they are. */
    @Test
    void problem_isFoldedToTheScreen_andNotInAPipe() {
        new Terminal(Writer.nullWriter(), err, new Screen(true, true, true, 40)).warn(PROBLEM.strip());
        assertEquals("""
                a.yaml:14:18  arms.late.caregiver
                  found     attuend
                  expected  one of: attuned, deaf,
                            eager, good-enough, instant,
                            intrusive, withdrawn
                """, err.toString());

        err.getBuffer().setLength(0);
        new Terminal(Writer.nullWriter(), err, Screen.NONE).warn(PROBLEM.strip());
        assertEquals(PROBLEM, err.toString());
    }

    /** A command or a trace could not be copied from folded lines; a plain sentence goes on set in. */
    @Test
    void whatIsToBeCopied_isNotFolded() {
        Terminal terminal = new Terminal(Writer.nullWriter(), err, new Screen(true, true, true, 20));
        terminal.warn("the folder holds something else");
        terminal.warnAsItIs("  peekaboo compare a.yaml --dyads 3");

        assertEquals("the folder holds\n  something else\n  peekaboo compare a.yaml --dyads 3\n", err.toString());
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
