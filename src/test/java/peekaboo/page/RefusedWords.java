package peekaboo.page;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that grade, blame or diagnose, or make one kind of caregiver of all. That everyone gets it wrong may be said, and who
 * took part in studies.
 */
final class RefusedWords {
    /** By language, as the beginning of a word. */
    private static final Map<String, Pattern> REFUSED = Map.of(
            "en",
            beginnings(
                    "mother|mum\\b|mom\\b|maternal|bad\\b|badly|worse|(?<!gets it |getting it )wrong|fail|abnormal|patholog|diagnos|disorder|deficit"
                            + "|dysfunction|misbehav|naughty|reject(?!ion\\b)"),
            "de",
            beginnings("mutter|mütter|mama\\b|mami\\b|schlecht|schlimm|falsch|gestört|störung|versag|gescheitert|abnorm"
                    + "|krankhaft|patholog|diagnos|defizit|unartig|ungezogen"));

    /** Titles of works, other quotations, names of values, and whom studies watched: they may hold any word. */
    private static final Pattern ALLOWED =
            Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^“]*“|<cite>.*?</cite>|<em>.*?</em>|\\{\\w+}"
                    + "|mostly with their mothers|meist mit ihren Müttern");

    private RefusedWords() {}

    /** Those that a text of this language holds. */
    static List<String> in(String language, String text) {
        Pattern refused = REFUSED.get(language);
        if (refused == null) {
            throw new IllegalArgumentException("no refused words for " + language);
        }
        return refused.matcher(ALLOWED.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Pattern beginnings(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")\\p{L}*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
