/**
 * How soon, how many and how sure: survival estimates over spells away, and intervals over dyads.
 *
 * <p>A spell has a length in ticks, an ending (0 is censored, 1..k are causes) and a dyad, its cluster. The spells of
 * one dyad are not independent and the arms of a study share their dyads, so every standard error, test and interval
 * here is made over dyads unless its description says otherwise.
 *
 * <p>Conventions, as in R's survival package: curves are right-continuous steps; at a tied time endings come before
 * censorings, so a spell censored at a time is still at risk at it. Times are whole ticks until
 * a curve is read off. What the spells cannot tell is a {@link
 * peekaboo.inference.Measured.NotObserved} with its reason, never NaN.
 */
@NullMarked
package peekaboo.inference;

import org.jspecify.annotations.NullMarked;
