package peekaboo.report;

import java.awt.Graphics2D;

/** A figure laid out on a page of fixed width, ready to be drawn on any surface. Lengths are logical pixels. */
interface Picture {

    /** Width of every picture. */
    int WIDTH = 1200;

    /** Height this one needs. */
    int height();

    /** Draws on white paper that reaches from (0, 0) to (WIDTH, height). */
    void draw(Graphics2D g);
}
