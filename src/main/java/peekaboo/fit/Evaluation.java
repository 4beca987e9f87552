package peekaboo.fit;

import java.util.List;

/**
 * One try.
 *
 * @param restart in which it was made, from 1
 * @param number of the try in its restart, from 1
 * @param loss sum of squared residuals
 * @param values of the parameters, in the order of the plan
 */
public record Evaluation(int restart, int number, double loss, List<Double> values) {
    public Evaluation {
        values = List.copyOf(values);
    }
}
