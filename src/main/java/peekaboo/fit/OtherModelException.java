package peekaboo.fit;

/** A journal that was written by another version of the model: the same values have another loss now. */
public final class OtherModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherModelException(double then, double now) {
        super("the start had a loss of " + then + " then and has " + now + " now");
    }
}
