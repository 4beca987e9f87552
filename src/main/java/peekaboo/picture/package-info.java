/**
 * Draws figures as PNG and SVG: the only room with AWT, JFreeChart and Batik. One drawing code serves both formats; it reads
 * typed figures and recomputes nothing. The same figure gives the same bytes.
 */
@NullMarked
package peekaboo.picture;

import org.jspecify.annotations.NullMarked;
