/**
 * What a scenario file says: its text read into an immutable, valid {@link peekaboo.scenario.Scenario}, or a list of
 * {@link peekaboo.scenario.Problem}s with their places. Nothing later validates again, and nothing here knows of running.
 */
@NullMarked
package peekaboo.scenario;

import org.jspecify.annotations.NullMarked;
