/**
 * Makes a scenario of text, or tells every problem at its place.
 *
 * <p>In the order of the flow: {@link ScenarioReader} makes a tree of the text, {@link ChangedTree} makes the changes that
 * were asked for beside it, and {@link RootSection} and the sections below it read its keys. Each key is a {@link Field} with
 * a {@link Kind} of value; what cannot stand goes to one {@link ProblemReport}. {@link ScenarioSchema} writes down what the
 * reader goes by. A new key is a line in its section and, if it takes what none took before, a kind of its own.
 */
@NullMarked
package peekaboo.scenario.reader;

import org.jspecify.annotations.NullMarked;
