/**
 * What can be asked for: an experiment as immutable, valid records, and the reader that makes them from text or tells
 * every problem. Knows nothing of running.
 */
@NullMarked
package peekaboo.scenario;

import org.jspecify.annotations.NullMarked;
