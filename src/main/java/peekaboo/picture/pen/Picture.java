package peekaboo.picture.pen;

import java.awt.Graphics2D;

/** A figure laid out on a page of given width, ready to be drawn on any surface. Lengths are logical pixels. */
public interface Picture {

    /** Width of a picture that fills a page. */
    int WIDTH = 1200;

    /** Width of a picture for a phone, which shows it at about three quarters of its size. */
    int NARROW = 500;

    /** Width of this one. */
    default int width() {
        return WIDTH;
    }

    /** Height this one needs. */
    int height();

    /** Draws on white paper that reaches from (0, 0) to (width, height). */
    void draw(Graphics2D g);
}
