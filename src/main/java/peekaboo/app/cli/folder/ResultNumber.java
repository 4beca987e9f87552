package peekaboo.app.cli.folder;

import peekaboo.text.SignificantDigits;

/** Numbers as files of results have them: with as many digits as are worth keeping. */
public final class ResultNumber {
    /** Twelve digits tell more than any study knows, and hide what the last bits of a double are. */
    private static final int DIGITS = 12;

    private ResultNumber() {}

    /** A number, below a millionth with an exponent. */
    public static String of(double value) {
        return SignificantDigits.shortest(value, DIGITS);
    }

    /** A number without an exponent. */
    public static String plain(double value) {
        return SignificantDigits.plain(value, DIGITS);
    }
}
