/**
 * What can be asked for: an experiment as immutable, valid records, and the reader that makes them from text or tells
 * every problem. Knows nothing of running.
 *
 * <p>In the order of the flow: {@link ScenarioReader} makes a tree of the text, {@link ChangedTree} makes the changes that
 * were asked for beside it, and {@link RootSection} and the sections below it read its keys. Each key is a {@link Field} with
 * a {@link Kind} of value; what cannot stand goes to one {@link ProblemReport}. What comes of it is a {@link Scenario}, or
 * its {@link Problems}. {@link ScenarioText} and {@link ScenarioSchema} write what the reader reads.
 */
@NullMarked
package peekaboo.scenario;

import org.jspecify.annotations.NullMarked;
