package peekaboo.measure;

/** Power of a row of values at each number of whole cycles that fits into it; the mean is taken off first. */
final class Periodogram {
    private final double[] power;

    /** Of 16 values or more. */
    Periodogram(double[] values) {
        power = new double[values.length / 2 + 1];
        double[] centred = Moments.centred(values);
        Circle circle = new Circle(values.length);
        for (int cycles = 1; cycles < power.length; cycles++) {
            power[cycles] = power(centred, circle, cycles);
        }
    }

    private static double power(double[] centred, Circle circle, int cycles) {
        double cosine = 0;
        double sine = 0;
        for (int i = 0; i < centred.length; i++) {
            cosine += centred[i] * circle.cosine(i * cycles);
            sine += centred[i] * circle.sine(i * cycles);
        }
        return (cosine * cosine + sine * sine) / centred.length;
    }

    /** Power from so many cycles to so many, both included. */
    double between(int fewest, int most) {
        double sum = 0;
        for (int cycles = fewest; cycles <= most; cycles++) {
            sum += power[cycles];
        }
        return sum;
    }

    /** The number of cycles with the highest smoothed power; the fewer of two that are equal. */
    int peak(int fewest, int most) {
        int peak = fewest;
        for (int cycles = fewest + 1; cycles <= most; cycles++) {
            peak = smoothed(cycles) > smoothed(peak) ? cycles : peak;
        }
        return peak;
    }

    /** Daniell's modified weights: a half for itself, a quarter for each neighbour; at either end the neighbour twice. */
    double smoothed(int cycles) {
        double before = power[cycles > 1 ? cycles - 1 : cycles + 1];
        double after = power[cycles + 1 < power.length ? cycles + 1 : cycles - 1];
        return power[cycles] / 2 + (before + after) / 4;
    }
}
