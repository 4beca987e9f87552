package peekaboo.fit;

import peekaboo.dyad.Range;
import peekaboo.evidence.Target;

/**
 * How far a number of the model lies from where it is expected: distance from the middle over half the width, so that 1 is the
 * edge. A band that is open on one side has no middle: inside it the distance is 0, outside it is the distance from the edge over
 * a tenth of the edge's size. A band that opens at 0 is a sign, and no sign is fitted.
 */
final class Residual {
    /** What a number that was not observed counts as: far from everything. */
    static final double NOT_OBSERVED = 10;

    private static final double SHARE_OF_EDGE = 0.1;

    private Residual() {}

    /** The residual of a number. */
    static double of(Target target, double estimate) {
        Range expected = target.expected();
        if (isSign(expected)) {
            return 0;
        }
        return Double.isNaN(estimate) ? NOT_OBSERVED : (estimate - aim(expected, estimate)) / unit(expected);
    }

    /** By how much the residual rises where the number rises by 1: 0 where the number does not pull. */
    static double slope(Target target, double estimate) {
        Range expected = target.expected();
        boolean pulls = !isSign(expected) && !Double.isNaN(estimate) && aim(expected, estimate) != estimate;
        return pulls || isClosed(expected) ? 1 / unit(expected) : 0;
    }

    private static double aim(Range expected, double estimate) {
        return isClosed(expected) ? (expected.low() + expected.high()) / 2 : expected.nearest(estimate);
    }

    private static double unit(Range expected) {
        return isClosed(expected)
                ? (expected.high() - expected.low()) / 2
                : SHARE_OF_EDGE * Math.abs(Double.isInfinite(expected.low()) ? expected.high() : expected.low());
    }

    private static boolean isClosed(Range expected) {
        return !Double.isInfinite(expected.low()) && !Double.isInfinite(expected.high());
    }

    /** Above or below nothing at all; {@link Double#MIN_VALUE} stands for just above. */
    private static boolean isSign(Range expected) {
        return !isClosed(expected) && !(unit(expected) > Double.MIN_NORMAL && unit(expected) < Double.MAX_VALUE);
    }
}
