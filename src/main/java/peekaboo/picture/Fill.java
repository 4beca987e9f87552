package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import peekaboo.chart.Endings.End;
import peekaboo.chart.Phase.Tone;

/**
 * How an area looks.
 *
 * @param colour of the ground
 * @param texture over it
 * @param text colour in which words stand out on it
 */
record Fill(Color colour, Texture texture, Color text) {

    private static final BasicStroke LINE = new BasicStroke(1.2f);
    private static final double FAINT = 0.35;

    private static Fill dark(Color colour, Texture texture) {
        return new Fill(colour, texture, Palette.PAPER);
    }

    private static Fill light(Color colour, Texture texture) {
        return new Fill(colour, texture, Palette.INK);
    }

    static Fill of(Tone tone) {
        return switch (tone) {
            case POSITIVE -> light(Palette.tint(Palette.GREEN, 0.8), Texture.PLAIN);
            case VOICE -> light(Palette.tint(Palette.YELLOW, 0.9), Texture.DOTTED);
            case MONITOR -> light(Palette.tint(Palette.SKY, 0.6), Texture.PLAIN);
            case ELSEWHERE -> light(Palette.ELSEWHERE, Texture.UPRIGHT);
            case NEGATIVE -> light(Palette.tint(Palette.VERMILLION, 0.45), Texture.LEVEL);
            case PROTEST -> light(Palette.tint(Palette.VERMILLION, 0.85), Texture.RISING);
            case WITHDRAWN -> dark(Palette.BLUE, Texture.LEVEL);
            case INTRUSIVE -> light(Palette.ORANGE, Texture.FALLING);
            case HOSTILE -> light(Palette.PURPLE, Texture.CROSSED);
            case UNSCORABLE -> light(Palette.PAPER, Texture.DOTTED);
        };
    }

    static Fill of(End end) {
        return switch (end) {
            case RETURNED -> light(Palette.tint(Palette.GREEN, 0.8), Texture.PLAIN);
            case PROTEST -> light(Palette.tint(Palette.VERMILLION, 0.85), Texture.RISING);
            case CAPTURED -> light(Palette.ORANGE, Texture.FALLING);
            case CUT_OFF -> light(Palette.ELSEWHERE, Texture.DOTTED);
        };
    }

    void paint(Graphics2D g, Rectangle2D area) {
        g.setColor(colour);
        g.fill(area);
        Path2D lines = texture.over(area);
        g.setColor(lineColour());
        g.setStroke(LINE);
        if (texture.filled()) {
            g.fill(lines);
        } else if (texture != Texture.PLAIN) {
            g.draw(lines);
        }
    }

    /** Words on a quiet ground of their own, so that the texture does not run through the letters. */
    void label(Graphics2D g, String words, double x, double y) {
        Type type = Type.SMALL.in(text);
        if (texture != Texture.PLAIN) {
            double width = type.width(words) + 8;
            g.setColor(colour);
            g.fill(new Rectangle2D.Double(x - width / 2, y - 11, width, 22));
        }
        type.centre(g, words, x, type.baselineAround(y));
    }

    private Color lineColour() {
        return new Color(
                between(colour.getRed(), text.getRed()),
                between(colour.getGreen(), text.getGreen()),
                between(colour.getBlue(), text.getBlue()));
    }

    private static int between(int ground, int ink) {
        return (int) Math.round(ground + (ink - ground) * FAINT);
    }
}
