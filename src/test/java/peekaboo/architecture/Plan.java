package peekaboo.architecture;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lines of the form {@code name : word word}. */
final class Plan {

    private Plan() {}

    static Map<String, Set<String>> rows(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.toMap(Plan::left, Plan::right));
    }

    private static String left(String line) {
        return line.substring(0, colon(line)).strip();
    }

    private static Set<String> right(String line) {
        String words = line.substring(colon(line) + 1).strip();
        return words.isEmpty() ? Set.of() : Set.of(words.split("\\s+"));
    }

    private static int colon(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon in: " + line);
        }
        return colon;
    }
}
