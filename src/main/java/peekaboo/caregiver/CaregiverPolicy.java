package peekaboo.caregiver;

import peekaboo.dyad.Named;
import peekaboo.dyad.ParameterTable;

/** A kind of caregiver that a scenario can name. Immutable; all that changes lives in what {@link #begin} returns. */
public interface CaregiverPolicy extends Named {
    /** What it does, in one sentence that blames nobody. */
    String meaning();

    /** Where it is told of, or {@code assumed}. */
    String source();

    /** What can be set about it. */
    ParameterTable parameters();

    /** A caregiver of this kind for one session. */
    Caregiver begin(Circumstances circumstances);

    /** True when a scenario must give it a list of timed acts. */
    default boolean readsScript() {
        return false;
    }
}
