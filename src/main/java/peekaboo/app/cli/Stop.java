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

    int exitCode() {
        return exitCode;
    }
}
