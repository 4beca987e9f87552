/**
 * The page: one file that any browser opens, put together, fenced and offered to the phones in a room. It knows its
 * scenarios as texts, and what it is made of as resources of the jar.
 */
@NullMarked
package peekaboo.page;

import org.jspecify.annotations.NullMarked;
