package peekaboo.app.cli.terminal;

/** Ends a command before its time: the message says all there is to say, in words for the one who typed it. */
public final class StopException extends Exception {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private StopException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Something could not be done. */
    public static StopException failed(String message) {
        return new StopException(ExitCodes.FAILED, message);
    }

    /** What was asked for makes no sense. */
    public static StopException badInput(String message) {
        return new StopException(ExitCodes.BAD_INPUT, message);
    }

    /** With which the process ends. */
    public int exitCode() {
        return exitCode;
    }
}
