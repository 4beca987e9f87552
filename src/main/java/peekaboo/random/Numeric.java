package peekaboo.random;

/**
 * Exponential, logarithm and what rests on them, the same bit for bit wherever {@code + - * /} are, which {@code Math.exp}
 * and {@code Math.log} are not. {@link #exp} and {@link #log} are within 1 ulp of {@link StrictMath}.
 *
 * <p>TeaVM 0.15.0 drops the parentheses of {@code a + (b + c)}, {@code a + (b - c)}, {@code a * (b * c)} and {@code a * (b /
 * c)}, also where the right part was a variable or, fully optimised, a method, and so changes the rounding. Hence the compound
 * part stands on the left here, and what is returned reads the same wherever it is pasted.
 */
public final class Numeric {

    private static final double EXP_OVERFLOWS_ABOVE = 0x1.62e42fefa39efp9;
    private static final double EXP_VANISHES_BELOW = -0x1.74910d52d3052p9;
    /** Above it 1 - exp(-t) is 1. */
    private static final double CERTAIN_ABOVE = 40;

    /** ln 2 / 16 in two parts; an integer of up to 15 bits times the first is exact. */
    private static final double STEP_HIGH = 0x1.62e42fefap-5;

    private static final double STEP_LOW = 0x1.cf79abc9e3b3ap-44;
    private static final double STEPS_PER_UNIT = 0x1.71547652b82fep4;
    /** Half a step of ln 2 / 16: nearer to 0 no power of two is needed, and leaving it out changes no bit. */
    private static final double HALF_STEP = 0.0216;
    /** Adding and subtracting it rounds a double of up to 2^51 to an integer. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double ROUND_20_LIMIT = 0x1p31;

    private static final double LOG_DIRECT_FROM = 0x1p-120;
    private static final double LOG_DIRECT_TO = 0x1p120;
    private static final double SQRT_2 = 0x1.6a09e667f3bcdp0;
    /** ln 2 in two parts; an exponent times the first is exact. */
    private static final double LN_2_HIGH = 0x1.62e42ffp-1;

    private static final double LN_2_LOW = -0x1.718432a1b0e26p-35;

    private Numeric() {}

    /** e^x. Infinity above 709.78, 0 below -745.13, gradual underflow between -708.4 and there; NaN for NaN. */
    public static double exp(double x) {
        if (x > -HALF_STEP && x < HALF_STEP) {
            return 1 + expMinus1(x);
        }
        if (x > EXP_OVERFLOWS_ABOVE) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < EXP_VANISHES_BELOW) {
            return 0;
        }
        double steps = (x * STEPS_PER_UNIT + ROUNDER) - ROUNDER;
        int n = (int) steps;
        double grown = expMinus1((x - steps * STEP_HIGH) - steps * STEP_LOW);
        double root = Powers.ROOT[n & 15];
        return scaled((Powers.ROOT_REST[n & 15] + root * grown) + root, n >> 4);
    }

    /**
     * The probability that an event of a constant rate happens within a time: 1 - exp(-rate * seconds), to about 1 ulp also
     * where it is tiny.
     *
     * @param ratePerSecond 0 or more
     * @param seconds 0 or more
     * @return from 0 to 1; NaN for NaN and for infinity times 0
     * @throws IllegalArgumentException if rate times time is negative
     */
    public static double chance(double ratePerSecond, double seconds) {
        double expected = ratePerSecond * seconds;
        if (expected < 0) {
            throw new IllegalArgumentException("ratePerSecond * seconds: " + expected + " is negative");
        }
        if (expected < HALF_STEP) {
            return 0 - expMinus1(-expected);
        }
        if (expected > CERTAIN_ABOVE) {
            return 1;
        }
        double steps = (ROUNDER - expected * STEPS_PER_UNIT) - ROUNDER;
        int n = (int) steps;
        double grown = expMinus1((-expected - steps * STEP_HIGH) - steps * STEP_LOW);
        double scale = Powers.ofTwo(n >> 4);
        double root = Powers.ROOT[n & 15];
        return (1 - scale * root) - scale * (Powers.ROOT_REST[n & 15] + root * grown);
    }

    /** 1 / (1 + e^-x): rises from 0 to 1 and is 0.5 at 0. Exactly 0 below -709.78, exactly 1 above 37; NaN for NaN. */
    public static double logistic(double x) {
        double grown = exp(-x);
        return grown == Double.POSITIVE_INFINITY ? 0 : 1 / (1 + grown);
    }

    /** The natural logarithm. -infinity for 0, NaN for NaN and below 0. */
    public static double log(double x) {
        if (x >= LOG_DIRECT_FROM && x <= LOG_DIRECT_TO) {
            return logTimes(x, 0);
        }
        return x > 0 && x < Double.POSITIVE_INFINITY ? logFarOut(x) : logAtEdge(x);
    }

    /**
     * The nearest multiple of 2^-20, ties to the even one; never -0. Sums of such values are exact, hence the same in any
     * order, while they stay below 2^33.
     *
     * @param value between -2^31 and 2^31
     * @throws IllegalArgumentException if the value lies outside or is NaN
     */
    public static double round20(double value) {
        if (!(Math.abs(value) <= ROUND_20_LIMIT)) {
            throw new IllegalArgumentException("value: " + value + " is not between -2^31 and 2^31");
        }
        return ((value * 0x1p20 + ROUNDER) - ROUNDER) * 0x1p-20;
    }

    /** The value, or 0 where it is below: a comparison, which costs a processor less than {@link Math#max} does. */
    public static double positive(double value) {
        return value > 0 ? value : 0;
    }

    /** The value, or 1 where it is above. */
    public static double atMostOne(double value) {
        return value < 1 ? value : 1;
    }

    // Taylor's series; the first term left out is below 2^-59 of r for |r| <= ln 2 / 32.
    private static double expMinus1(double r) {
        double rr = r * r;
        double tail = (1.0 / 24 + r * (1.0 / 120)) + rr * (1.0 / 720 + r * (1.0 / 5040));
        return r + rr * ((0.5 + r * (1.0 / 6)) + rr * tail);
    }

    // In two halves at the ends of the range, so that neither power overflows and only the last product rounds.
    private static double scaled(double y, int exponent) {
        if (exponent >= -1021 && exponent <= 1023) {
            return y * Powers.ofTwo(exponent);
        }
        int half = exponent >> 1;
        return y * Powers.ofTwo(half) * Powers.ofTwo(exponent - half);
    }

    private static double logAtEdge(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return x > 0 ? x : Double.NaN;
    }

    private static double logFarOut(double x) {
        double y = x;
        int exponent = 0;
        while (y < LOG_DIRECT_FROM) {
            y *= 0x1p200;
            exponent -= 200;
        }
        while (y > LOG_DIRECT_TO) {
            y *= 0x1p-200;
            exponent += 200;
        }
        return logTimes(y, exponent);
    }

    /** log(x * 2^exponent): log m = f - (f^2/2 - s (f^2/2 + R)) with f = m - 1, s = f / (2 + f), 2 atanh s = 2 s + s R. */
    private static double logTimes(double x, int exponent) {
        int e = Powers.exponentOf(x);
        double m = x * Powers.ofTwo(-e);
        if (m > SQRT_2) {
            m *= 0.5;
            e++;
        }
        double f = m - 1;
        double s = f / (2 + f);
        double half = 0.5 * f * f;
        double whole = e + exponent;
        return whole * LN_2_HIGH - ((half - (s * (half + atanhRest(s * s)) + whole * LN_2_LOW)) - f);
    }

    // R = 2/3 z + 2/5 z^2 + ..., z = s^2 <= 0.0295; the first term left out is below 2^-59.
    private static double atanhRest(double z) {
        double w = z * z;
        double first = (2.0 / 3 + z * (2.0 / 5)) + w * (2.0 / 7 + z * (2.0 / 9));
        double second = (2.0 / 11 + z * (2.0 / 13)) + w * (2.0 / 15 + z * (2.0 / 17));
        double third = 2.0 / 19 + z * (2.0 / 21);
        return z * (first + w * w * (second + w * w * third));
    }
}
