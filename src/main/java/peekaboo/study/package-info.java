/**
 * Many sessions: every arm of a scenario with the same dyads, and what can be said when the arms are compared. Pure: the work
 * lies in stages of independent pieces; who works out which, on threads or between two drawings of a page, is decided
 * outside, and the results are the same bits.
 */
@NullMarked
package peekaboo.study;

import org.jspecify.annotations.NullMarked;
