package peekaboo.chart.look;

/**
 * A colour. Colour-blind readers can tell those that have names apart: they are the set of Okabe and Ito 2008, "Color
 * Universal Design", with neutral greys for ink and paper. No meaning hangs on them alone.
 *
 * @param rgb red, green and blue from the highest byte to the lowest, 0 to 255 each
 */
public record Colour(int rgb) {

    public static final Colour PAPER = new Colour(0xFFFFFF);
    public static final Colour INK = new Colour(0x1A1A1A);
    public static final Colour QUIET = new Colour(0x4D4D4D);
    public static final Colour RULE = new Colour(0xD4D4D4);
    public static final Colour SHADE = new Colour(0xE0E0E0);

    public static final Colour ORANGE = new Colour(0xE69F00);
    public static final Colour SKY = new Colour(0x56B4E9);
    public static final Colour GREEN = new Colour(0x009E73);
    public static final Colour YELLOW = new Colour(0xF0E442);
    public static final Colour BLUE = new Colour(0x0072B2);
    public static final Colour VERMILLION = new Colour(0xD55E00);
    public static final Colour PURPLE = new Colour(0xCC79A7);

    private static final String DIGITS = "0123456789ABCDEF";

    /** The colour thinned on paper: 1 leaves it as it is, 0 leaves paper. */
    public Colour tint(double strength) {
        return PAPER.towards(this, strength);
    }

    /** A mixture with another colour: 0 leaves this one, 1 leaves the other. */
    public Colour towards(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xFF;
            int to = other.rgb >> shift & 0xFF;
            mixed |= (int) (from + (to - from) * share + 0.5) << shift;
        }
        return new Colour(mixed);
    }

    /** As style sheets write it: "#009E73". */
    public String hex() {
        StringBuilder hex = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            hex.append(DIGITS.charAt(rgb >> shift & 0xF));
        }
        return hex.toString();
    }
}
