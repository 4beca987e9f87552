/**
 * Threads that work through the stages of a study. The only room with threads; whatever their number, the results are the
 * same bits.
 */
@NullMarked
package peekaboo.threads;

import org.jspecify.annotations.NullMarked;
