/**
 * Many sessions: every arm of a scenario with the same dyads, on several threads, and what can be said when the arms are
 * compared. The only room with threads; whatever their number, the results are the same bits.
 */
@NullMarked
package peekaboo.study;

import org.jspecify.annotations.NullMarked;
