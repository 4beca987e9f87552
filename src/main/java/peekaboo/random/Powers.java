package peekaboo.random;

/** Powers of two, looked up: taking a double's bits apart would need 64-bit integers, slow in JavaScript. */
final class Powers {

    private static final int LOWEST = -1023;
    private static final double[] OF_TWO = powersOfTwo();

    private Powers() {}

    /** 2^exponent, exact, for exponents from -1023 to 1023. */
    static double ofTwo(int exponent) {
        return OF_TWO[exponent - LOWEST];
    }

    /** The exponent e with 2^e <= x < 2^(e+1), for normal positive x. */
    static int exponentOf(double x) {
        int at = 0;
        for (int step = 1024; step > 0; step >>= 1) {
            if (x >= OF_TWO[at + step]) {
                at += step;
            }
        }
        return at + LOWEST;
    }

    // Index 2047 is 2^1024 = infinity, which closes the search and is never handed out.
    private static double[] powersOfTwo() {
        double[] powers = new double[2048];
        powers[0] = 0x1p-1023;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 2 * powers[i - 1];
        }
        return powers;
    }
}
