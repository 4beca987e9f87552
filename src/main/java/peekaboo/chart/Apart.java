package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels along a line until they no longer overlap. */
public final class Apart {

    private Apart() {}

    /**
     * Centres near the wanted ones, in the same order, as far apart as their sizes need.
     *
     * @param wanted centres asked for
     * @param sizes extent of each label along the line
     * @param from start of the line; kept to unless the labels need more than the whole line
     * @param to end of the line
     */
    public static double[] place(double[] wanted, double[] sizes, double from, double to) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(wanted[a], wanted[b]));
        double[] centres = wanted.clone();
        double end = to;
        for (int i = order.size() - 1; i >= 0; i--) {
            int label = order.get(i);
            centres[label] = Math.min(centres[label], end - sizes[label] / 2);
            end = centres[label] - sizes[label] / 2;
        }
        double start = from;
        for (int label : order) {
            centres[label] = Math.max(centres[label], start + sizes[label] / 2);
            start = centres[label] + sizes[label] / 2;
        }
        return centres;
    }
}
