package peekaboo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peekaboo.figure.Figure;

/** Figures as files. Safe to use from several threads, one figure each. */
public final class Charts {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Charts() {}

    /**
     * Draws at twice the screen's resolution: 2400 pixels wide, as high as the figure needs.
     *
     * @throws IOException if the file cannot be written
     * @throws NoFontException if the machine has no font
     */
    public static void png(Figure figure, Path file) throws IOException {
        Files.write(file, Png.bytes(picture(figure)));
    }

    /**
     * Draws with text as text in generic families, 1200 units wide; title and description are in the file.
     *
     * @throws IOException if the file cannot be written
     * @throws NoFontException if the machine has no font
     */
    public static void svg(Figure figure, Path file) throws IOException {
        Files.writeString(file, PROLOG + svg(figure) + "\n");
    }

    /**
     * The same as one {@code svg} element without a prolog, to be put into a page.
     *
     * @throws NoFontException if the machine has no font
     */
    public static String svg(Figure figure) {
        return Svg.element(figure.caption(), picture(figure));
    }

    /** The same without the heading, for a page that has it as text. */
    static String bareSvg(Figure figure) {
        return Svg.bareElement(figure.caption(), picture(figure));
    }

    private static Picture picture(Figure figure) {
        Type.requireFont();
        return figure.match(new Pictures());
    }
}
