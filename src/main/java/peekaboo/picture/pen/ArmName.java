package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** An arm's name beside its row, with its note in quieter letters below. */
public final class ArmName {

    private static final int MOST_LINES = 4;

    private ArmName() {}

    /** Height of both in letters that find room in this width, in pixels. */
    public static double height(String name, String note, double width) {
        return lines(name, width).size() * Type.HEADING.lineHeight()
                + notes(note, width).size() * Type.QUIET.lineHeight();
    }

    /** Centred on the area's middle, as wide as the area. */
    public static void draw(Graphics2D g, String name, String note, Rectangle2D area) {
        double width = area.getWidth();
        double top = area.getCenterY() - height(name, note, width) / 2;
        double under = Type.HEADING.block(g, lines(name, width), area.getX(), top);
        Type.QUIET.block(g, notes(note, width), area.getX(), under);
    }

    private static List<String> lines(String name, double width) {
        return Type.HEADING.wrap(name, width, MOST_LINES);
    }

    private static List<String> notes(String note, double width) {
        return Type.QUIET.wrap(note, width, 2);
    }
}
