/**
 * What is read off a recorded session: time budgets, matches and repairs, bouts, cycles, coupling, and the rest.
 *
 * <p>A new measure is one file and one line in {@link Measures}; it sees a whole stretch at once, and its quantities are asked
 * for by name.
 */
@NullMarked
package peekaboo.measure.battery;

import org.jspecify.annotations.NullMarked;
