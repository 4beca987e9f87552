/** Probabilities of statistics, by a library: what a pure comparison leaves to be said of its tests. */
@NullMarked
package peekaboo.significance;

import org.jspecify.annotations.NullMarked;
