package peekaboo.app.cli.reading;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** A file that could not be read or written. */
public final class BrokenFile {
    private BrokenFile() {}

    /**
     * What the system says of it, such as "no space left on device", which may name what a user chose and hold any letter. Where it
     * says nothing, that, and the kind of fault.
     */
    public static String reason(IOException broken) {
        String reason = broken instanceof FileSystemException file ? file.getReason() : broken.getMessage();
        return reason == null || reason.isBlank()
                ? "no reason is given (" + broken.getClass().getSimpleName() + ")"
                : uncapitalised(reason);
    }

    /** The system's own words begin as sentences do: {@code No space left on device}. */
    private static String uncapitalised(String reason) {
        boolean isWord = reason.length() > 1 && Character.isLowerCase(reason.charAt(1));
        return isWord ? reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) : reason;
    }
}
