package peekaboo.picture.pen;

/** This machine has no font to draw with; the message says in one line what to install. */
public final class NoFontException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoFontException(Throwable cause) {
        super("no font to draw charts with: install fontconfig and a font, e.g. fonts-dejavu-core", cause);
    }
}
