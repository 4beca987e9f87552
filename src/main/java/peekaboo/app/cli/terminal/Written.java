package peekaboo.app.cli.terminal;

import java.nio.file.Path;

/**
 * A file or folder that a command has written, as it is told: the way to it, to type, and its address, to click at or to paste into a
 * browser.
 */
public final class Written {
    private static final String MARGIN = "  ";

    private Written() {}

    /** "Report: target/out/peek-a-boo/report.html", and under it the address. */
    public static String inWords(String what, Path where) {
        return what + ": " + where + "\n" + MARGIN + address(where);
    }

    /** The address of a file on this machine, with every letter that an address has no place for written as numbers. */
    public static String address(Path where) {
        return where.toAbsolutePath().normalize().toUri().toASCIIString();
    }
}
