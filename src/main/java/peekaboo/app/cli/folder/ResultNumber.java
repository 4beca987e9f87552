package peekaboo.app.cli.folder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as tables of results have them. */
public final class ResultNumber {
    /** Twelve digits tell more than any study knows, and hide what the last bits of a double are. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private ResultNumber() {}

    /** A number with as many digits as are worth keeping. */
    public static BigDecimal of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
