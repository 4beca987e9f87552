package peekaboo.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Problem.Origin;
import peekaboo.yaml.Place;

/** Collects the problems of one text. */
final class ProblemReport {
    private final String file;
    private final List<Change> changes;
    private final List<Problem> problems = new ArrayList<>();

    ProblemReport(String file, List<Change> changes) {
        this.file = file;
        this.changes = changes;
    }

    void add(ValuePlace spot, Phrase found, Phrase expected) {
        add(spot, found, expected, null);
    }

    void add(ValuePlace spot, Phrase found, Phrase expected, @Nullable String nearest) {
        problems.add(new Problem(origin(spot), spot.path(), found, expected, nearest));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    int size() {
        return problems.size();
    }

    /** The problems in the order of the text, those of changes after them. */
    Problems problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingLong(ProblemReport::position));
        return new Problems(sorted);
    }

    private static long position(Problem problem) {
        Place place = problem.origin().place();
        return place == null ? Long.MAX_VALUE : ((long) place.line() << 32) + place.column();
    }

    List<Change> changes() {
        return changes;
    }

    private Origin origin(ValuePlace spot) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).reaches(spot.path())) {
                return new Origin(changes.get(i).origin(), null);
            }
        }
        return new Origin(file, spot.place());
    }
}
