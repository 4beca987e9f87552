/** What people type: quantities with their units, and what was probably meant where a text cannot be read. */
@NullMarked
package peekaboo.typed;

import org.jspecify.annotations.NullMarked;
