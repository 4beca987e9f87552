/**
 * Published findings, and a study for each that mirrors the original: the same episodes, age, number of infants and coding
 * interval. A finding is data; how it is checked is an entry in the file of its family, one of those that {@link
 * peekaboo.evidence.FindingChecks} joins.
 */
@NullMarked
package peekaboo.evidence;

import org.jspecify.annotations.NullMarked;
