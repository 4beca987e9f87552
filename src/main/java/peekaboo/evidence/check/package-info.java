/**
 * How each published finding is looked for: in a study that mirrors the original, with the same episodes, age, number of infants
 * and coding interval; what is read off each dyad; and what must hold of a sample. A finding is data; its check is an entry
 * in the file of its family, one of those that {@link FindingChecks} joins.
 */
@NullMarked
package peekaboo.evidence.check;

import org.jspecify.annotations.NullMarked;
