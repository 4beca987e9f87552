package peekaboo.sensitivity;

/**
 * Of numbers each taken so many times, NaN left out.
 *
 * @param count how many
 * @param mean their mean; no number if there is none
 * @param meanSize the mean of their sizes
 * @param deviation their standard deviation, divisor {@code count - 1}
 */
record Moments(int count, double mean, double meanSize, double deviation) {

    static Moments of(double[] values, int[] weights) {
        int count = 0;
        double sum = 0;
        double sizes = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                count += weights[i];
                sum += weights[i] * values[i];
                sizes += weights[i] * Math.abs(values[i]);
            }
        }
        double mean = sum / count;
        return new Moments(count, mean, sizes / count, Math.sqrt(squares(values, weights, mean) / (count - 1)));
    }

    private static double squares(double[] values, int[] weights, double mean) {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - mean;
            squares += Double.isNaN(off) ? 0 : weights[i] * off * off;
        }
        return squares;
    }
}
