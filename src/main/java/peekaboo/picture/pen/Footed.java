package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture with a line under it that says where it comes from, so that it can still be told once it stands in a lecture.
 *
 * @param picture what is shown
 * @param origin the words under it
 */
public record Footed(Picture picture, String origin) implements Picture {

    private static final int MOST_LINES = 4;
    private static final double ABOVE = 4;

    private List<String> lines() {
        return Type.NOTE.wrap(origin, picture.width() - 2 * Paper.MARGIN, MOST_LINES);
    }

    @Override
    public int width() {
        return picture.width();
    }

    @Override
    public int height() {
        return (int) Math.ceil(picture.height() + ABOVE + lines().size() * Type.NOTE.lineHeight() + ABOVE + 12);
    }

    @Override
    public void draw(Graphics2D g) {
        Palette.fill(g, Palette.PAPER, new Rectangle2D.Double(0, 0, width(), height()));
        picture.draw(g);
        Type.NOTE.block(g, lines(), Paper.MARGIN, picture.height() + ABOVE - 12);
    }
}
