package peekaboo.picture.pen;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import peekaboo.chart.Endings.End;
import peekaboo.chart.Phase.Tone;
import peekaboo.chart.look.Looks;
import peekaboo.chart.look.Looks.Texture;

/** What an area is filled with. */
public record Fill(Looks.Area look) {

    private static final BasicStroke LINE = new BasicStroke(1.2f);

    /** What a phase of this tone is filled with. */
    public static Fill of(Tone tone) {
        return new Fill(Looks.of(tone));
    }

    /** What turnings away that end so are filled with. */
    public static Fill of(End end) {
        return new Fill(Looks.of(end));
    }

    /** Fills an area: its ground, and its texture over it. */
    public void paint(Graphics2D g, Rectangle2D area) {
        Palette.fill(g, Palette.of(look.ground()), area);
        Path2D lines = Hatch.over(look.texture(), area);
        g.setColor(Palette.of(look.lines()));
        g.setStroke(LINE);
        if (look.texture().filled()) {
            g.fill(lines);
        } else if (look.texture() != Texture.PLAIN) {
            g.draw(lines);
        }
    }

    /** Words on a quiet ground of their own, so that the texture does not run through the letters. */
    public void label(Graphics2D g, String words, double x, double y) {
        Type type = Type.SMALL.in(Palette.of(look.text()));
        if (look.texture() != Texture.PLAIN) {
            double width = type.width(words) + 8;
            Palette.fill(g, Palette.of(look.ground()), new Rectangle2D.Double(x - width / 2, y - 11, width, 22));
        }
        type.centre(g, words, x, type.baselineAround(y));
    }
}
