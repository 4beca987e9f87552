/**
 * The infant: hidden state and how it moves. It feels physics only (loudness, nearness, motion, face, affect, touch);
 * no act name, caregiver phase or policy is known here.
 *
 * <p>All that changes in it goes through {@code exchange}, part by part, so that a {@link peekaboo.dyad.Snapshot} can be taken
 * at any moment and gone on from; others read it through {@link peekaboo.infant.InfantState}.
 *
 * <p>Each part declares its parameters in its own file; {@link peekaboo.infant.InfantParameters} lists them.
 */
@NullMarked
package peekaboo.infant;

import org.jspecify.annotations.NullMarked;
