/**
 * A session written down once, in ticks, channel by channel: the one place from which measures, rows, stories and pictures
 * read what happened. A channel may be absent, as arousal is in a coded video; what is absent is refused when it is asked
 * for, and never reads as 0.
 */
@NullMarked
package peekaboo.record;

import org.jspecify.annotations.NullMarked;
