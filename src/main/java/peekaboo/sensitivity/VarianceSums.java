package peekaboo.sensitivity;

/** The sums behind the Sobol' indices of one parameter. */
final class VarianceSums {
    private final double mean;
    private int rows;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double squares;
    private double alone;
    private double differences;

    /** @param mean of the outcome over both samples */
    VarianceSums(double mean) {
        this.mean = mean;
    }

    /** Adds a row so many times: the outcome at A, at B, and at A with the parameter's value from B. */
    void add(int times, double a, double b, double mixed) {
        double fromA = a - mean;
        double fromB = b - mean;
        rows += times;
        if (times > 0) {
            least = Math.min(least, Math.min(a, b));
            most = Math.max(most, Math.max(a, b));
        }
        squares += times * (fromA * fromA + fromB * fromB);
        alone += times * fromB * (mixed - a);
        differences += times * (a - mixed) * (a - mixed);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Whether the outcome is not the same everywhere; sums alone would not tell, being rounded. */
    boolean hasSpread() {
        return most > least;
    }

    /** The variance of the outcome over both samples. */
    private double variance() {
        return squares / (2.0 * rows);
    }

    /** Saltelli's estimator; by chance it may lie a little below 0. */
    double firstOrder() {
        return alone / rows / variance();
    }

    /** Jansen's estimator. */
    double total() {
        return differences / (2.0 * rows) / variance();
    }
}
