/**
 * Published findings, and a study for each that mirrors the original: the same episodes, age, number of infants and coding
 * interval. A finding is data; how it is checked is one file and one line in {@link peekaboo.evidence.Checks}.
 */
@NullMarked
package peekaboo.evidence;

import org.jspecify.annotations.NullMarked;
