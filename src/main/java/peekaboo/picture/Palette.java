package peekaboo.picture;

import java.awt.Color;
import peekaboo.chart.Colour;

/** The colours of the table as AWT has them. */
final class Palette {

    static final Color PAPER = of(Colour.PAPER);
    static final Color INK = of(Colour.INK);
    static final Color QUIET = of(Colour.QUIET);
    static final Color RULE = of(Colour.RULE);

    private Palette() {}

    static Color of(Colour colour) {
        return new Color(colour.rgb());
    }
}
