/**
 * A chart as typed data: what is shown, never how it is drawn. Every word comes in from outside, shares are numbers
 * from 0 to 1, times are seconds. Pure: nothing of ours, nothing beyond {@code java.lang} and {@code java.util}.
 */
@NullMarked
package peekaboo.figure;

import org.jspecify.annotations.NullMarked;
