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
            new ReplayedCaregiver());

    private CaregiverPolicies() {}

    /** Every policy, in the order told. */
    public static List<CaregiverPolicy> all() {
        return ALL;
    }

    /** The name that a policy has now which was once called so, as scenario files may still say; any other name as it is. */
    public static String nameNow(String name) {
        return name.equals("deaf") ? "replayed" : name;
    }

    /** The policy of that name, if there is one. */
    public static Optional<CaregiverPolicy> find(String name) {
        return Named.find(ALL, nameNow(name));
    }
}
