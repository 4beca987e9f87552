/**
 * The caregivers: what each does from what it sees. A caregiver sees the infant's moves after its reaction time, never
 * its state, so this room may not use the infant's.
 *
 * <p>A new policy is one file and one line in {@link peekaboo.caregiver.CaregiverPolicies}; what it says of itself in English
 * stands in its file, its words in other languages and its name on the page in strings.json. Tests name what is missing.
 *
 * <p>All that changes in a caregiver goes through its {@code exchange}, so that a {@link peekaboo.dyad.Snapshot} of it can be
 * taken at any moment and gone on from.
 */
@NullMarked
package peekaboo.caregiver;

import org.jspecify.annotations.NullMarked;
