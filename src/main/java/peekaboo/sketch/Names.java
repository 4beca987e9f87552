package peekaboo.sketch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page in its language calls what a figure names: each in one way, or in several of which the longest come first. */
public final class Names {

    private final Map<String, List<String>> ways;

    private Names(Map<String, List<String>> ways) {
        this.ways = ways;
    }

    /** Reads a name a line, and behind it what the page calls it, each after a tab. */
    public static Names of(String text) {
        Map<String, List<String>> ways = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            List<String> words = List.of(line.split("\t", -1));
            ways.put(words.get(0), words.subList(1, words.size()));
        }
        return new Names(ways);
    }

    /** The longest way of saying a name in lines of at most so many letters, unless a word is longer. */
    List<String> lines(String name, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : ways(name).get(0).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > most && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The longest way of saying a name in at most so many letters; the shortest where none is short enough. */
    String within(String name, int most) {
        List<String> ways = ways(name);
        for (String words : ways) {
            if (words.length() <= most) {
                return words;
            }
        }
        return ways.get(ways.size() - 1);
    }

    /** All ways of saying a name; the name itself if the page has none. */
    List<String> ways(String name) {
        List<String> known = ways.getOrDefault(name, List.of());
        return known.isEmpty() ? List.of(name) : known;
    }
}
