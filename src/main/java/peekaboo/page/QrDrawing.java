package peekaboo.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as lines of text, two rows of modules a line. On a terminal it brings its own colours, black on white, since
 * many cameras do not read the inverse that a dark terminal would show.
 */
public final class QrDrawing {
    /** The margin that the standard asks for, in modules. */
    private static final int MARGIN = 4;

    private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
    private static final String USUAL = "\u001b[0m";

    private final QrCode code;

    private QrDrawing(QrCode code) {
        this.code = code;
    }

    /**
     * The QR code of a text.
     *
     * @param isColoured true for a terminal; without, dark modules are in the colour of writing
     */
    public static String of(String text, boolean isColoured) {
        QrDrawing drawing = new QrDrawing(QrCode.encodeText(text, QrCode.Ecc.LOW));
        StringBuilder lines = new StringBuilder();
        for (int y = -MARGIN; y < drawing.code.size + MARGIN; y += 2) {
            String line = drawing.line(y);
            lines.append(isColoured ? BLACK_ON_WHITE + line + USUAL : line).append('\n');
        }
        return lines.toString();
    }

    private String line(int y) {
        StringBuilder line = new StringBuilder();
        for (int x = -MARGIN; x < code.size + MARGIN; x++) {
            line.append(blocks(code.getModule(x, y), code.getModule(x, y + 1)));
        }
        return line.toString();
    }

    private static char blocks(boolean isUpperDark, boolean isLowerDark) {
        if (isUpperDark) {
            return isLowerDark ? '\u2588' : '\u2580';
        }
        return isLowerDark ? '\u2584' : ' ';
    }
}
