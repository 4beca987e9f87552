package peekaboo.measure.battery;

import peekaboo.measure.Moments;

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

    /**
     * Cosines and sines at equal steps round a circle, of sums and products alone: those of the first step by their series, the
     * others by turning on from it.
     */
    static final class Circle {
        private static final double TURN = 6.283185307179586;
        private static final int FEWEST_POINTS = 16;

        private final double[] cosines;
        private final double[] sines;

        /** So many points, 16 or more: the series is cut where a sixteenth of a turn needs no more of it. */
        Circle(int points) {
            if (points < FEWEST_POINTS) {
                throw new IllegalArgumentException("points: " + points + " of at least " + FEWEST_POINTS);
            }
            cosines = new double[points];
            sines = new double[points];
            cosines[0] = 1;
            turn(TURN / points);
        }

        private void turn(double step) {
            double cosine = cosine(step);
            double sine = sine(step);
            for (int i = 1; i < cosines.length; i++) {
                cosines[i] = cosines[i - 1] * cosine - sines[i - 1] * sine;
                sines[i] = sines[i - 1] * cosine + cosines[i - 1] * sine;
            }
        }

        private static double cosine(double step) {
            double term = 1;
            double sum = 1;
            for (int n = 1; n < 12; n += 2) {
                term = -term * step * step / (n * (n + 1));
                sum += term;
            }
            return sum;
        }

        private static double sine(double step) {
            double term = step;
            double sum = step;
            for (int n = 2; n < 13; n += 2) {
                term = -term * step * step / (n * (n + 1));
                sum += term;
            }
            return sum;
        }

        double cosine(int point) {
            return cosines[point % cosines.length];
        }

        double sine(int point) {
            return sines[point % sines.length];
        }
    }
}
