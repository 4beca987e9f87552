package peekaboo.inference;

import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What should not have happened in a piece of work that other work does not hang on.
 *
 * @param thrown as it was thrown
 */
public record Fault(Throwable thrown) {
    /** What is told where there was no room for the work: nobody needs to report that. */
    public static final String NO_MEMORY = "not enough memory";

    /**
     * A piece of work.
     *
     * @param <T> what comes of it
     * @param <E> what it throws where it is stopped, which is no fault of it
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** What comes of the work, or, whatever goes wrong in it by a fault of this program, of {@code otherwise}. */
    public static <T, E extends Exception> T spared(
            Work<? extends T, E> work, Function<? super Fault, ? extends T> otherwise) throws E {
        try {
            return work.done();
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ClassCastException
                | NullPointerException
                | NoSuchElementException
                | UnsupportedOperationException
                | AssertionError
                | LinkageError
                | InternalError
                | OutOfMemoryError
                | StackOverflowError unexpected) {
            return otherwise.apply(new Fault(unexpected));
        }
    }

    /** True where there was no room for the work. */
    public boolean isOfMemory() {
        return thrown instanceof OutOfMemoryError;
    }

    /** As the program names it. */
    public String inWords() {
        return isOfMemory() ? NO_MEMORY : thrown.toString();
    }
}
