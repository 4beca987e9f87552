/**
 * Draws figures as PNG and SVG. One drawing code serves both formats; it reads typed figures and recomputes nothing. The same
 * figure gives the same bytes.
 */
@NullMarked
package peekaboo.picture;

import org.jspecify.annotations.NullMarked;
