package peekaboo.picture;

import java.awt.Color;

/**
 * Colours that colour-blind readers can tell apart: the set of Okabe and Ito 2008, "Color Universal Design", with
 * neutral greys for ink and paper. No meaning hangs on them alone.
 */
final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1A1A1A);
    static final Color QUIET = new Color(0x4D4D4D);
    static final Color RULE = new Color(0xD4D4D4);
    static final Color ELSEWHERE = new Color(0xE0E0E0);

    static final Color ORANGE = new Color(0xE69F00);
    static final Color SKY = new Color(0x56B4E9);
    static final Color GREEN = new Color(0x009E73);
    static final Color YELLOW = new Color(0xF0E442);
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color PURPLE = new Color(0xCC79A7);

    private Palette() {}

    /** The colour thinned on paper: 1 leaves it as it is, 0 leaves paper. */
    static Color tint(Color colour, double strength) {
        return new Color(
                mix(colour.getRed(), strength), mix(colour.getGreen(), strength), mix(colour.getBlue(), strength));
    }

    private static int mix(int channel, double strength) {
        return (int) Math.round(255 + (channel - 255) * strength);
    }
}
