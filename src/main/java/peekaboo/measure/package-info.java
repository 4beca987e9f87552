/**
 * What a measure is and what it tells: quantities with names, readings that add up over dyads, and what measures share, from
 * bouts to the turnings away of a session. The measures themselves lie in {@code measure.battery}.
 */
@NullMarked
package peekaboo.measure;

import org.jspecify.annotations.NullMarked;
