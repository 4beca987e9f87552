/**
 * Makes a comparison's figures, draws figures as PNG and SVG, and sets the report page: the only room with AWT, JFreeChart and
 * Batik. One drawing code serves both formats; it
 * reads typed figures and recomputes nothing. The same figure gives the same bytes.
 */
@NullMarked
package peekaboo.report;

import org.jspecify.annotations.NullMarked;
