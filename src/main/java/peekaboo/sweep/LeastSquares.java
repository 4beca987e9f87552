package peekaboo.sweep;

import java.util.Optional;

/** Coefficients of least squares as sums of what is fitted: of each coefficient, the weight of every point. */
final class LeastSquares {
    /** A pivot below this, beside its column's size, is the rounding of a column that others make up. */
    private static final double SINGULAR = 1e-9;

    private LeastSquares() {}

    /**
     * The weights.
     *
     * @param rows one a point, with as many terms each
     * @return one row a term, in it a weight a point; nothing where the terms are not told apart at these points
     */
    static Optional<double[][]> weights(double[][] rows) {
        int terms = rows[0].length;
        double[][] square = new double[terms][2 * terms];
        for (int i = 0; i < terms; i++) {
            for (int j = 0; j < terms; j++) {
                for (double[] row : rows) {
                    square[i][j] += row[i] * row[j];
                }
            }
            square[i][terms + i] = 1;
        }
        return invert(square) ? Optional.of(weights(rows, square)) : Optional.empty();
    }

    private static double[][] weights(double[][] rows, double[][] inverted) {
        int terms = rows[0].length;
        double[][] weights = new double[terms][rows.length];
        for (int term = 0; term < terms; term++) {
            for (int point = 0; point < rows.length; point++) {
                for (int j = 0; j < terms; j++) {
                    weights[term][point] += inverted[term][terms + j] * rows[point][j];
                }
            }
        }
        return weights;
    }

    /** Gauss and Jordan, with the largest pivot of each column; false if the matrix has no inverse. */
    private static boolean invert(double[][] matrix) {
        int size = matrix.length;
        for (int column = 0; column < size; column++) {
            double before = matrix[column][column];
            int best = column;
            for (int row = column; row < size; row++) {
                best = Math.abs(matrix[row][column]) > Math.abs(matrix[best][column]) ? row : best;
            }
            if (!(Math.abs(matrix[best][column]) > SINGULAR * Math.max(1, Math.abs(before)))) {
                return false;
            }
            double[] pivot = matrix[best];
            matrix[best] = matrix[column];
            matrix[column] = pivot;
            double by = pivot[column];
            for (int i = 0; i < pivot.length; i++) {
                pivot[i] /= by;
            }
            clear(matrix, column);
        }
        return true;
    }

    private static void clear(double[][] matrix, int column) {
        for (int row = 0; row < matrix.length; row++) {
            double times = matrix[row][column];
            if (row != column && times != 0) {
                for (int i = 0; i < matrix[row].length; i++) {
                    matrix[row][i] -= times * matrix[column][i];
                }
            }
        }
    }
}
