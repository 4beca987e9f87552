package peekaboo.fit;

import java.util.List;

/**
 * What became of one search.
 *
 * @param tried every try in its order, at least one
 */
public record Restarted(List<Evaluation> tried) {
    public Restarted {
        tried = List.copyOf(tried);
    }

    /** The try of least loss, the first of equals. */
    public Evaluation best() {
        return best(tried);
    }

    static Evaluation best(List<Evaluation> tried) {
        Evaluation best = tried.get(0);
        for (Evaluation evaluation : tried) {
            best = evaluation.loss() < best.loss() ? evaluation : best;
        }
        return best;
    }
}
