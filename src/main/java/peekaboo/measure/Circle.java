package peekaboo.measure;

/**
 * Cosines and sines at equal steps round a circle, of sums and products alone: those of the first step by their series, the
 * others by turning on from it.
 */
final class Circle {
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
