package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** An arm's name beside its row, with its note in quieter letters below. */
public final class ArmName {

    private static final int MOST_LINES = 4;

    private ArmName() {}

    /** Centred on the area's middle, as wide as the area. */
    public static void draw(Graphics2D g, String name, String note, Rectangle2D area) {
        List<String> lines = Type.HEADING.wrap(name, area.getWidth(), MOST_LINES);
        List<String> notes = Type.QUIET.wrap(note, area.getWidth(), 2);
        double height = lines.size() * Type.HEADING.lineHeight() + notes.size() * Type.QUIET.lineHeight();
        double under = Type.HEADING.block(g, lines, area.getX(), area.getCenterY() - height / 2);
        Type.QUIET.block(g, new ArrayList<>(notes), area.getX(), under);
    }
}
