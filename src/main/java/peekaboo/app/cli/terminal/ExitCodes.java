package peekaboo.app.cli.terminal;

/** How the process ends, as its help tells. */
public final class ExitCodes {
    /** All was done. */
    public static final int DONE = 0;
    /** Something could not be done: a file not written, a folder not ours, a record that is not the same again. */
    public static final int FAILED = 1;
    /** Bad usage or bad input; nothing was run or written. */
    public static final int BAD_INPUT = 2;

    static final String DONE_IN_WORDS = "0:done";
    public static final String FAILED_IN_WORDS =
            "1:something could not be done: a file not written, a folder that holds something else, a digest that differs";
    public static final String BAD_INPUT_IN_WORDS = "2:bad usage or bad input; nothing was run or written";

    private ExitCodes() {}
}
