package peekaboo.app.cli;

/** Ends a command before its time: the message says all there is to say, in words for the one who typed it. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Something could not be done. */
    static Stop failed(String message) {
        return new Stop(ExitCodes.FAILED, message);
    }

    /** What was asked for makes no sense. */
    static Stop badInput(String message) {
        return new Stop(ExitCodes.BAD_INPUT, message);
    }

    /** The value of an option makes no sense. */
    static Stop badOption(String option, String found, String expected) {
        return badInput(
                option + "\n  found     " + found + "\n  expected  " + expected + "\n1 problem, nothing was run.");
    }

    int exitCode() {
        return exitCode;
    }
}
