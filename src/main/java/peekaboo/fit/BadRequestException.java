package peekaboo.fit;

import peekaboo.scenario.Problems;

/** A fit that cannot be made as asked for. */
public final class BadRequestException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problems problems;

    BadRequestException(Problems problems) {
        super("the fit cannot be made");
        this.problems = problems;
    }

    /** Everything that is wrong with it. */
    public Problems problems() {
        return problems;
    }
}
