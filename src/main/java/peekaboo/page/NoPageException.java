package peekaboo.page;

/** A page that cannot be made; the message says why, in words for the one who asked for it. */
public final class NoPageException extends Exception {
    private static final long serialVersionUID = 1;

    NoPageException(String message) {
        super(message);
    }
}
