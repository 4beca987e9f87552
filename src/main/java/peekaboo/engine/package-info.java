/**
 * The loop: look, act, feel, judge, tell.
 *
 * <p>Tick <i>t</i> covers the time from <i>t</i> to <i>t</i> + 1 ticks; the first is tick 0, before which the infant
 * looked at a caregiver who waited. In each tick
 *
 * <ol>
 *   <li><b>look</b>: the caregiver is shown the infant's move as it was a reaction time ago (at least one tick: a reaction
 *       time includes the lag of one tick);
 *   <li><b>act</b>: both decide, from the same past: neither sees what the other does in this very tick;
 *   <li><b>feel</b>: what the caregiver does in this tick reaches the infant, through where the infant now looks;
 *   <li><b>judge</b>: {@link peekaboo.engine.Coder} reads ICEP-R codes off what both did; nothing inside either depends on
 *       a code;
 *   <li><b>tell</b>: observers are called in the order in which they were given, with a {@link
 *       peekaboo.engine.TickRecord} that is valid during the call only.
 * </ol>
 *
 * <p>Episodes switch between ticks: the observers hear of the new episode before its first tick. An episode with a rule
 * for it ends early when the infant has protested for too long; observers hear of that first, and the next episode begins
 * with the next tick, so that a session may be shorter than planned. An episode that is not coded is run and told like any
 * other. The engine knows nothing of what is measured.
 *
 * <p>A {@link peekaboo.engine.Session} is a course through episodes; {@code Dyad} is the two who are together in them. Both
 * exchange what changes in them with a {@link peekaboo.dyad.Snapshot}, so that a session can be gone on from any moment.
 */
@NullMarked
package peekaboo.engine;

import org.jspecify.annotations.NullMarked;
