package peekaboo.dyad;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of all pairs of an infant's and a caregiver's phase, told apart by name: of each the share of the time can be told,
 * and beside it the share to be expected if neither heeded the other.
 */
public interface PhasePairs {
    /** Its name in records, in kebab case. */
    String label();

    /** Which pairs they are, in a few words. */
    String meaning();

    /** Where the definition comes from. */
    String source();

    /** True when two phases at once are such a pair. */
    boolean matches(InfantPhase infant, CaregiverPhase caregiver);

    /** All that are told: every definition of a match, then every way of being alike that is none. */
    static List<PhasePairs> all() {
        List<PhasePairs> all = new ArrayList<>(Accord.all());
        all.addAll(Likeness.all());
        return List.copyOf(all);
    }
}
