/** A session told as a story: its turning points in plain sentences, as many as somebody can read. */
@NullMarked
package peekaboo.words.story;

import org.jspecify.annotations.NullMarked;
