package peekaboo.dyad;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of all pairs of an infant's and a caregiver's phase, told apart by name: of each the share of the time can be told,
 * and beside it the share to be expected if neither heeded the other.
 */
public interface PhasePairs {
    /**
     * What is told of them.
     *
     * @param label their name in records, in kebab case
     * @param meaning which pairs they are, in a few words
     * @param source where the definition comes from
     */
    record Definition(String label, String meaning, String source) {}

    /** What is told of them. */
    Definition definition();

    /** Their name in records, in kebab case. */
    default String label() {
        return definition().label;
    }

    /** Which pairs they are, in a few words. */
    default String meaning() {
        return definition().meaning;
    }

    /** Where the definition comes from. */
    default String source() {
        return definition().source;
    }

    /** True when two phases at once are such a pair. */
    boolean matches(InfantPhase infant, CaregiverPhase caregiver);

    /** All that are told: every definition of a match, then every way of being alike that is none. */
    static List<PhasePairs> all() {
        List<PhasePairs> all = new ArrayList<>(Accord.all());
        all.addAll(Likeness.all());
        return List.copyOf(all);
    }
}
