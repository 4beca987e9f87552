package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.text.Unseen;
import peekaboo.yaml.Place;
import peekaboo.yaml.YamlScalar;

/** Collects the problems of one text: the first of them in its order, those of changes after them, and the number of all. */
final class ProblemReport {
    private final String file;
    private final List<Change> changes;
    private final Map<String, Integer> lastOfPath = new HashMap<>();
    private final Map<String, String> writtenAt = new HashMap<>();
    private final List<Problem> first = new ArrayList<>();
    private int size;

    ProblemReport(String file, List<Change> changes) {
        this.file = file;
        this.changes = changes;
        for (Change change : changes) {
            madeBy(change, change.path());
        }
    }

    /** Notes that a change made what is at a path, where the file has nothing. */
    void madeBy(Change change, String path) {
        int place = changes.lastIndexOf(change);
        lastOfPath.put(path, place);
        lastOfPath.put(shown(path), place);
    }

    /** A path as messages show it: keys that are long or odd are told otherwise than they are written. */
    private static String shown(String path) {
        StringBuilder shown = new StringBuilder();
        int begin = 0;
        for (int point = path.indexOf('.'); point >= 0; point = path.indexOf('.', begin)) {
            shown.append(YamlScalar.shown(path.substring(begin, point))).append('.');
            begin = point + 1;
        }
        return shown.append(YamlScalar.shown(path.substring(begin))).toString();
    }

    /** Notes where what stands at a path of a crossed arm was written: many arms have what one level says, and a problem of it is told once. */
    void writtenAs(String path, String written) {
        writtenAt.put(path, written);
    }

    /** The spot as it was written. */
    private ValuePlace written(ValuePlace spot) {
        String path = spot.path();
        for (int end = path.length(); end > 0 && !writtenAt.isEmpty(); end--) {
            boolean isWhole = end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
            String written = isWhole ? writtenAt.get(path.substring(0, end)) : null;
            if (written != null) {
                return new ValuePlace(spot.place(), written + path.substring(end));
            }
        }
        return spot;
    }

    /** Adds a problem unless it was told before. */
    void addOnce(ValuePlace spot, Phrase found, Phrase expected) {
        if (Lists.first(first, one -> isSame(one, spot, found, expected)).isEmpty()) {
            addNew(spot, found, expected, null);
        }
    }

    private boolean isSame(Problem problem, ValuePlace spot, Phrase found, Phrase expected) {
        return problem.origin().equals(origin(spot))
                && problem.path().equals(spot.path())
                && problem.found().equals(found)
                && problem.expected().equals(expected);
    }

    void add(ValuePlace spot, Phrase found, Phrase expected) {
        add(spot, found, expected, null);
    }

    void add(ValuePlace spot, Phrase found, Phrase expected, @Nullable String nearest) {
        ValuePlace written = written(spot);
        boolean isSeen = !written.equals(spot)
                && Lists.first(first, one -> isSame(one, written, found, expected))
                        .isPresent();
        if (!isSeen) {
            addNew(written, found, expected, nearest);
        }
    }

    private void addNew(ValuePlace spot, Phrase found, Phrase expected, @Nullable String nearest) {
        size++;
        Problem problem =
                new Problem(origin(spot), spot.path(), found, expected, nearest == null ? null : Unseen.shown(nearest));
        int at = first.size();
        while (at > 0 && position(first.get(at - 1).origin()) > position(problem.origin())) {
            at--;
        }
        first.add(at, problem);
        if (first.size() > Problems.MOST_TOLD) {
            first.remove(Problems.MOST_TOLD);
        }
    }

    /** Whether a problem there would be told; if not, it need not be put into words, only counted. */
    boolean tells(ValuePlace spot) {
        return first.size() < Problems.MOST_TOLD
                || position(first.get(first.size() - 1).origin()) > position(origin(written(spot)));
    }

    /** Whether nothing that stands at this place or behind it would be told, whatever it is: of such things there may be thousands. */
    boolean isFullBefore(Place place) {
        return first.size() == Problems.MOST_TOLD
                && position(first.get(first.size() - 1).origin()) <= position(place);
    }

    /** One more problem, which is not told. */
    void count() {
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    Problems problems() {
        return new Problems(first, size - first.size());
    }

    private static long position(Origin origin) {
        Place place = origin.place();
        return place == null ? Long.MAX_VALUE : position(place);
    }

    private static long position(Place place) {
        return ((long) place.line() << 32) + place.column();
    }

    List<Change> changes() {
        return changes;
    }

    /** The last change that made the value at this path, or one above it, or else the file. */
    private Origin origin(ValuePlace spot) {
        String path = spot.path();
        int last = -1;
        for (int end = 1; end <= path.length(); end++) {
            if (end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[') {
                last = Math.max(last, lastOfPath.getOrDefault(path.substring(0, end), -1));
            }
        }
        return last < 0
                ? new Origin(file, spot.place())
                : new Origin(changes.get(last).origin(), null);
    }
}
