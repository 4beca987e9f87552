/**
 * Published findings, held against the model: which are asked for, the studies that are run, and what became of each. How a
 * finding is looked for is an entry in {@code evidence.check}.
 */
@NullMarked
package peekaboo.evidence;

import org.jspecify.annotations.NullMarked;
