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

    /**
     * An e with x / 2^e from 1 to 2, either end possible: the exponent of the nearest float, whose bits fit an int.
     *
     * @param x from 2^-126 to 2^127
     */
    static int exponentOf(double x) {
        return (Float.floatToRawIntBits((float) x) >> 23) - 127;
    }

    private static double[] powersOfTwo() {
        double[] powers = new double[2047];
        powers[0] = 0x1p-1023;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 2 * powers[i - 1];
        }
        return powers;
    }
}
