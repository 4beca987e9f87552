package peekaboo.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.text.NearestName;

/** Problems with what was asked for. */
final class Asked {
    private Asked() {}

    /** A name that is none of those known. */
    static Problem unknown(String option, String found, List<String> known) {
        return problem(option, found, "one of: " + String.join(", ", known), NearestName.of(found, known));
    }

    /** A name that is known and cannot be had here. */
    static Problem unfit(String option, String found, String expected) {
        return problem(option, found, expected, null);
    }

    private static Problem problem(String option, String found, String expected, @Nullable String nearest) {
        return Problem.outside(new Origin(option, null), found, expected, nearest);
    }
}
