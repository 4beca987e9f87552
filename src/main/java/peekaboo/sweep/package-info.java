/**
 * A scenario at many points of a design, with the same dyads and the same draws at every point, so that points differ by what was
 * varied and by nothing else; and what can be said of how an outcome goes over the design. Pure: who works at which point is decided
 * outside.
 */
@NullMarked
package peekaboo.sweep;

import org.jspecify.annotations.NullMarked;
