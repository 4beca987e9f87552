package peekaboo.evidence.check;

import java.util.List;
import peekaboo.scenario.Problem;

/** A change asked for that a study's scenario cannot take. */
public final class BadChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BadChangeException(List<Problem> problems) {
        super("the change cannot be made");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with it. */
    public List<Problem> problems() {
        return problems;
    }
}
