/**
 * Numbers and JSON as text, by the same rules on every machine and in JavaScript, and names that were probably meant. The
 * only place that knows how a number is written.
 */
@NullMarked
package peekaboo.text;

import org.jspecify.annotations.NullMarked;
