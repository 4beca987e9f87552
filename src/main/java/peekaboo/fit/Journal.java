package peekaboo.fit;

import java.util.List;

/** Where tries are written down as they are made, so that a search that was stopped can go on. */
public interface Journal {
    /** One that forgets. */
    Journal NONE = evaluation -> {};

    /** What was written down before this search began; none unless it goes on with an earlier one. */
    default List<Evaluation> earlier() {
        return List.of();
    }

    /** One more try, always told by the thread that waits for the fit; those of {@link #earlier()} are told again. */
    void add(Evaluation evaluation);

    /** A journal that was written by another version of the model: the same values have another loss now. */
    final class OtherModelException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherModelException(double then, double now) {
            super("the start had a loss of " + then + " then and has " + now + " now");
        }
    }
}
