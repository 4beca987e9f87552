/**
 * What can be asked for: an experiment as immutable, valid records, or the problems that keep a text from being one. Knows
 * nothing of running. {@link ScenarioText} writes an experiment out; {@code scenario.reader} reads it.
 */
@NullMarked
package peekaboo.scenario;

import org.jspecify.annotations.NullMarked;
