/**
 * The caregivers: what each does from what it sees. A caregiver sees the infant's moves after its reaction time, never
 * its state, so this room may not use the infant's. A new policy is one file and one line in {@link
 * peekaboo.caregiver.CaregiverPolicies}.
 */
@NullMarked
package peekaboo.caregiver;

import org.jspecify.annotations.NullMarked;
