package peekaboo.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A page of few words, for tests of what a page is made into whatever it says. */
final class SmallPage {
    static final String STRINGS = """
            {
              "languages": [{"code": "en", "name": "English"}, {"code": "de", "name": "Deutsch"}],
              "title": {"en": "Peekaboo", "de": "Peekaboo"},
              "noscript": {"en": "No <script> & no play.", "de": "Ohne Skript kein Spiel."}
            }""";

    private static final Map<String, String> GUIDES =
            new TreeMap<>(Map.of("en", "<!-- part: ten -->\n\n## Ten", "de", "<!-- part: ten -->\n\n## Zehn"));

    private static final String LICENCES = "A library <a@b.org>\r\n& its licence\n";

    static final PageParts PARTS = parts("exports.digest = function () { return 'abc'; };", "show('a');\r\nshow('b');");

    /** Which the page tells. */
    static final String VERSION = "1.2.3";

    private SmallPage() {}

    static PageParts parts(String engine, String script) {
        return new PageParts(html(), "body > main { color: black; }", engine, STRINGS, script, GUIDES, LICENCES);
    }

    private static String html() {
        try {
            return Files.readString(Path.of("src/test/resources/page/page.html"));
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static Page page() throws IOException, NoPageException {
        return Page.of(PARTS, offering(Map.of("small", "title: Small\n")), VERSION);
    }

    static Repertoire offering(Map<String, String> scenarios) {
        return Repertoire.of(scenarios, Map.of());
    }

    /** What stands between the tags of each element of this name with attributes like these, as a browser finds it. */
    static List<String> contents(String html, String element, String attributes) {
        return Pattern.compile("<" + element + attributes + ">(.*?)</" + element, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static String hash(String content) throws NoSuchAlgorithmException {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    }
}
