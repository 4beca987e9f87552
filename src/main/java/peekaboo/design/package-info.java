/**
 * Designs: at which points of what can be set about a scenario an outcome is wanted. A point is what is written there, as a
 * scenario file has it, so that anything that can be set can be varied.
 */
@NullMarked
package peekaboo.design;

import org.jspecify.annotations.NullMarked;
