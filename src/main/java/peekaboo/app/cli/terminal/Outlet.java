package peekaboo.app.cli.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what is written, at every flush, and remembers the first time that nobody took it: {@code PrintWriter} keeps silent about
 * that, and a command whose output is lost would end as if all were well.
 */
final class Outlet extends Writer {
    private final Writer target;
    private final UnaryOperator<String> shown;
    private final StringBuilder waiting = new StringBuilder();
    private @Nullable IOException failure;

    /**
     * An outlet to a writer.
     *
     * @param shown what is passed on of a text
     */
    Outlet(Writer target, UnaryOperator<String> shown) {
        this.target = target;
        this.shown = shown;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        synchronized (lock) {
            waiting.append(characters, from, length);
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            String text = shown.apply(waiting.toString());
            waiting.setLength(0);
            pass(text);
        }
    }

    private void pass(String text) {
        try {
            target.write(text);
            target.flush();
        } catch (IOException lost) {
            failure = failure == null ? lost : failure;
        }
    }

    /** Why something could not be written; null as long as all could. */
    @Nullable
    IOException failure() {
        synchronized (lock) {
            return failure;
        }
    }

    @Override
    public void close() {
        flush();
    }
}
