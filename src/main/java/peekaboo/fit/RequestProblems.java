package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.fit.FitRequest.BadRequestException;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.text.NearestName;

/** Gathers all that is wrong with a request, to be told at once. */
final class RequestProblems {
    private final List<Problem> problems = new ArrayList<>();

    /** A name that is none of those known. */
    void unknown(String option, String found, List<String> known) {
        String last = found.substring(found.lastIndexOf('.') + 1);
        String nearest = known.contains(last) ? last : NearestName.of(found, known);
        add(option, found, "one of: " + NearestName.listed(found, known), nearest);
    }

    /** A name that is known and cannot be had here. */
    void unfit(String option, String found, String expected) {
        add(option, found, expected, null);
    }

    private void add(String option, String found, String expected, @Nullable String nearest) {
        problems.add(Problem.outside(new Origin(option, null), found, expected, nearest));
    }

    /** Goes on only where nothing is wrong. */
    void requireNone() throws BadRequestException {
        if (!problems.isEmpty()) {
            throw new BadRequestException(new Problems(problems));
        }
    }
}
