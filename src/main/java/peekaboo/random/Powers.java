package peekaboo.random;

/** Powers of two, looked up: taking a double's bits apart would need 64-bit integers, slow in JavaScript. */
final class Powers {

    private static final int LOWEST = -1023;
    private static final double[] OF_TWO = powersOfTwo();

    /** 2^(j/16) for j = 0..15, nearest double. */
    static final double[] ROOT = {
        0x1.0p0, 0x1.0b5586cf9890fp0, 0x1.172b83c7d517bp0, 0x1.2387a6e756238p0,
        0x1.306fe0a31b715p0, 0x1.3dea64c123422p0, 0x1.4bfdad5362a27p0, 0x1.5ab07dd485429p0,
        0x1.6a09e667f3bcdp0, 0x1.7a11473eb0187p0, 0x1.8ace5422aa0dbp0, 0x1.9c49182a3f090p0,
        0x1.ae89f995ad3adp0, 0x1.c199bdd85529cp0, 0x1.d5818dcfba487p0, 0x1.ea4afa2a490dap0
    };

    /** What {@link #ROOT} leaves out of 2^(j/16). */
    static final double[] ROOT_REST = {
        0x0.0p0,
        0x1.8a62e4adc610bp-54,
        -0x1.19041b9d78a76p-55,
        0x1.9b07eb6c70573p-54,
        0x1.6f46ad23182e4p-55,
        0x1.ada0911f09ebcp-55,
        0x1.d4397afec42e2p-56,
        0x1.6324c054647adp-54,
        -0x1.bdd3413b26456p-54,
        -0x1.41577ee04992fp-55,
        0x1.6e9f156864b27p-54,
        0x1.c7c46b071f2bep-56,
        0x1.7a1cd345dcc81p-54,
        0x1.11065895048ddp-55,
        0x1.2ed02d75b3707p-55,
        -0x1.e9c23179c2893p-54
    };

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
