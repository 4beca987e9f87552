package peekaboo.caregiver;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Named;

/** The caregivers that can be asked for by name. */
public final class CaregiverPolicies {
    private static final List<CaregiverPolicy> ALL = List.of(
            StyledCaregiver.ATTUNED,
            StyledCaregiver.GOOD_ENOUGH,
            StyledCaregiver.EAGER,
            StyledCaregiver.INTRUSIVE,
            new IntrusiveThenRepairsCaregiver(),
            StyledCaregiver.WITHDRAWN,
            new StillFaceCaregiver(),
            new ScriptedCaregiver(),
            new InstantCaregiver(),
            new DeafCaregiver());

    private CaregiverPolicies() {}

    /** Every policy, in the order told. */
    public static List<CaregiverPolicy> all() {
        return ALL;
    }

    /** The policy of that name, if there is one. */
    public static Optional<CaregiverPolicy> find(String name) {
        return Named.find(ALL, name);
    }
}
