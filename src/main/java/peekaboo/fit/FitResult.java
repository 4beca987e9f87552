package peekaboo.fit;

import java.util.List;

/**
 * What a fit found.
 *
 * @param plan what was fitted
 * @param search how
 * @param lossAtStart before
 * @param restarts every search, in order
 * @param parameters the values of the best of them, in the order of the plan
 * @param entangled parameters that the findings can hardly tell apart
 * @param numbers what was fitted to, before and after
 */
public record FitResult(
        FitPlan plan,
        Search search,
        double lossAtStart,
        List<Restarted> restarts,
        List<Fitted> parameters,
        List<Entangled> entangled,
        List<NumberFit> numbers) {
    public FitResult {
        restarts = List.copyOf(restarts);
        parameters = List.copyOf(parameters);
        entangled = List.copyOf(entangled);
        numbers = List.copyOf(numbers);
    }

    /** The try of least loss over all restarts, the first of equals. */
    public Evaluation best() {
        return best(restarts);
    }

    static Evaluation best(List<Restarted> restarts) {
        return Restarted.best(restarts.stream().map(Restarted::best).toList());
    }

    /** How many tries were made. */
    public int evaluations() {
        return restarts.stream().mapToInt(restart -> restart.tried().size()).sum();
    }
}
