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
}
