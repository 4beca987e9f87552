/** Lists made of lists. Knows nothing of what is in them. */
@NullMarked
package peekaboo.list;

import org.jspecify.annotations.NullMarked;
