/**
 * What the engine says, kept so that another language can say it: English patterns and what fills them. English is
 * written where the thing is known that it tells of; other languages look it up by the English.
 */
@NullMarked
package peekaboo.phrase;

import org.jspecify.annotations.NullMarked;
