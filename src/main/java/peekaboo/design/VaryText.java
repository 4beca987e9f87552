package peekaboo.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peekaboo.design.VariedPath.Quantified;
import peekaboo.design.VariedPath.Span;
import peekaboo.text.Blanks;

/** How it is written what is varied: {@code PATH=FROM..TO/COUNT}, {@code PATH=FROM..TO} or {@code PATH=a,b,c}. */
final class VaryText {
    static final String OPTION = "--vary";

    private static final String TO = "..";
    private static final String EXAMPLE = "PATH=FROM..TO/COUNT or PATH=a,b,c, such as infant.sensitivity=0.05..0.2/s/4";
    private static final int MOST_VALUES = 10_000;

    private final DesignProblems problems;

    VaryText(DesignProblems problems) {
        this.problems = problems;
    }

    /** What a text asks for; nothing where it cannot stand, which is noted. */
    Optional<VariedPath> read(String text) {
        int equals = text.indexOf('=');
        String path = equals < 1 ? "" : Blanks.trimmed(text.substring(0, equals));
        if (path.isEmpty()) {
            problems.add(OPTION, text, EXAMPLE);
            return Optional.empty();
        }
        String values = Blanks.trimmed(text.substring(equals + 1));
        return values.contains(TO) ? span(path, values) : list(path, values);
    }

    private Optional<VariedPath> list(String path, String values) {
        List<String> listed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String value : values.split(",", -1)) {
            String trimmed = Blanks.trimmed(value);
            if (!seen.add(trimmed) || trimmed.isEmpty() || trimmed.indexOf('\t') >= 0) {
                String found = trimmed.isEmpty() ? values : trimmed + (seen.contains(trimmed) ? " twice" : "");
                problems.add(option(path), found, "values with commas between, each once");
                return Optional.empty();
            }
            listed.add(trimmed);
        }
        if (listed.size() < 2 || listed.size() > MOST_VALUES) {
            problems.add(
                    option(path),
                    values,
                    listed.size() < 2
                            ? "two values or more, such as a,b or 0..10 s/11; one alone is for --set"
                            : "at most " + MOST_VALUES + " values");
            return Optional.empty();
        }
        return Optional.of(VariedPath.of(path, listed));
    }

    private Optional<VariedPath> span(String path, String values) {
        int to = values.indexOf(TO);
        int slash = values.lastIndexOf('/');
        String behind = slash < to ? "" : Blanks.trimmed(values.substring(slash + 1));
        boolean isCount = isDigits(behind);
        String count = isCount ? behind : "";
        String high = Blanks.trimmed(values.substring(to + TO.length(), isCount ? slash : values.length()));
        String low = Blanks.trimmed(values.substring(0, to));
        Optional<Quantified> last = VariedPath.quantified(high);
        Optional<Quantified> first = VariedPath.quantified(withUnit(low, high));
        if (last.isEmpty()
                || first.isEmpty()
                || first.get().unit() != last.get().unit()) {
            problems.add(option(path), values, "two numbers of the same unit, such as 0..10 s/11 or 0.05/s..0.2/s/4");
            return Optional.empty();
        }
        return span(path, values, first.get(), last.get(), count);
    }

    private Optional<VariedPath> span(String path, String values, Quantified first, Quantified last, String count) {
        if (first.value() == last.value()) {
            problems.add(option(path), values, "two numbers that differ: an empty range has nothing to vary");
            return Optional.empty();
        }
        int many = count.isEmpty() ? 0 : count.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(count);
        if (!count.isEmpty() && (many < 2 || many > MOST_VALUES)) {
            problems.add(option(path), count + " values", "2 to " + MOST_VALUES + " values, both ends included");
            return Optional.empty();
        }
        Span span = new Span(first.value(), last.value(), last.unit(), many, Optional.empty());
        return Optional.of(new VariedPath(path, List.of(), Optional.of(span)));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** A first number without a unit has that of the last: {@code 0..10 s}. */
    private static String withUnit(String low, String high) {
        int end = endOfNumber(high);
        return endOfNumber(low) == low.length() ? low + high.substring(end) : low;
    }

    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** How a problem with a path's values names where it stands. */
    static String option(String path) {
        return OPTION + " " + path;
    }
}
