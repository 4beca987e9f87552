/**
 * A session written down as on a coder's sheet, and what is read off it: bouts, cycles, repairs, coupling, and the rest.
 *
 * <p>{@link peekaboo.coding.Sheet} holds a column a tick. A new measure is one file and one line in {@link
 * peekaboo.coding.SheetMeasures}; it sees the whole stretch at once, where a metric of the metric room sees a tick at a time.
 */
@NullMarked
package peekaboo.coding;

import org.jspecify.annotations.NullMarked;
