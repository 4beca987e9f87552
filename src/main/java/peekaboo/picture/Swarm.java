package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/** Dots of a strip, stacked about its middle where they would cover each other. */
final class Swarm {

    private static final double LARGEST = 13;
    private static final double SMALLEST = 7;
    private static final double DOTS_AT_LARGEST = 60;
    private static final double A_POINT = 0.01;

    private final double[] xs;
    private final double[] ys;
    private final double size;

    private Swarm(double[] xs, double[] ys, double size) {
        this.xs = xs;
        this.ys = ys;
        this.size = size;
    }

    /**
     * Stacks dots of the same column; the more dots, the smaller.
     *
     * @param xs where each belongs
     * @param middle y of the strip
     * @param height of the strip; where a stack needs more, all are pressed together, so that a higher one still has more dots
     */
    static Swarm of(double[] xs, double middle, double height) {
        double size = Math.max(SMALLEST, Math.min(LARGEST, LARGEST * Math.sqrt(DOTS_AT_LARGEST / (xs.length + 1))));
        Map<Long, Integer> stacks = new HashMap<>();
        int[] places = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            places[i] = stacks.merge(column(xs[i], size), 1, Integer::sum) - 1;
        }
        int highest = stacks.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double distance = Math.min(size, (height - size) / Math.max(1, highest - 1));
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            int stack = stacks.getOrDefault(column(xs[i], size), 1);
            ys[i] = middle + (places[i] - (stack - 1) / 2.0) * distance;
        }
        return new Swarm(xs, ys, size);
    }

    private static long column(double x, double size) {
        return Math.round(x / size);
    }

    double x(int dot) {
        return xs[dot];
    }

    double y(int dot) {
        return ys[dot];
    }

    /** All dots as points of one path, to be drawn with the pen, which keeps the SVG small. */
    Path2D dots() {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            path.moveTo(xs[i], ys[i]);
            path.lineTo(xs[i] + A_POINT, ys[i]);
        }
        return path;
    }

    /** Round, as wide as a dot. */
    BasicStroke pen() {
        return new BasicStroke((float) (size * 0.9), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
