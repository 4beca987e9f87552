/** The page in a real browser. */
@NullMarked
package peekaboo.page;

import org.jspecify.annotations.NullMarked;
