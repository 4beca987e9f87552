package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide that ships: the same parts in every language, all that the page asks for, and nobody blamed. */
class FacilitatorGuideTest {
    private static final Path SCRIPTS = Path.of("src/main/javascript");
    private static final Pattern PART = Pattern.compile("<section data-part=\"([^\"]+)\">");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:guide\\.(?:part|title|body|points)\\(|minded: )\"([^\"]+)\"");
    private static final Pattern EVENING = Pattern.compile("\\bid: \"([a-z]+)\", steps:");
    private static final Pattern QUESTION = Pattern.compile("<li>[^<]*\\?");

    @Test
    void parts_areTheSameInEveryLanguage() throws Exception {
        Map<String, String> guides = guides();

        assertTrue(guides.size() >= 2, guides.keySet()::toString);
        for (String language : guides.keySet()) {
            assertEquals(found(PART, guide("en")), found(PART, guide(language)), language);
        }
    }

    /** Nothing is said in one language alone, as far as rows, points and headings can tell. */
    @Test
    void parts_areAsLongInEveryLanguage() throws Exception {
        for (String language : guides().keySet()) {
            for (String row : List.of("<li>", "<tr>", "<h2>", "<h3>", "<blockquote>")) {
                assertEquals(counted(guide("en"), row), counted(guide(language), row), language + " " + row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyShippedScenario_hasQuestions(String language) throws Exception {
        Map<String, String> parts = parts(language);
        for (String scenario : scenarios()) {
            String part = parts.getOrDefault("questions-" + scenario, "");
            assertTrue(QUESTION.matcher(part).results().count() >= 2, scenario);
        }
        assertEquals(
                scenarios().size(),
                parts.keySet().stream()
                        .filter(name -> name.startsWith("questions-"))
                        .count());
    }

    @Test
    void partsThatThePageAsksFor_areThere() throws Exception {
        List<String> asked = found(ASKED, scripts());

        assertTrue(asked.containsAll(List.of("cue-pause", "note")), asked::toString);
        assertEquals(
                List.of(),
                asked.stream().filter(name -> !parts("en").containsKey(name)).toList());
    }

    /** What nobody may leave without having heard: on the card that goes home, in the guide, or both. */
    @ParameterizedTest
    @CsvSource({
        "en, before, unless someone is in danger",
        "en, safe, lay the baby down",
        "en, safe, Never shake a baby",
        "en, safe, common and treatable",
        "en, safe, No break is needed on purpose",
        "en, cue-else, Never shake a baby",
        "en, phones, preview",
        "de, before, 'es sei denn, jemand ist in Gefahr'",
        "de, safe, Legen Sie das Baby",
        "de, safe, Schütteln Sie nie ein Baby",
        "de, safe, häufig und behandelbar",
        "de, safe, Keinen Bruch braucht es mit Absicht",
        "de, cue-else, Schütteln Sie nie ein Baby",
        "de, phones, Vorschau"
    })
    void whatHasToBeSaid_isThere(String language, String part, String said) throws Exception {
        String text = parts(language).getOrDefault(part, "").replaceAll("\\s+", " ");
        assertTrue(text.contains(said), text);
    }

    /** Each evening has its script, three what-ifs and a card; ids and what-ifs are those of the page. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyEvening_isThere(String language) throws Exception {
        Map<String, String> parts = parts(language);
        List<String> evenings = found(EVENING, Files.readString(SCRIPTS.resolve("ground/evenings.js")));

        assertEquals(6, evenings.size(), evenings::toString);
        for (String evening : evenings) {
            assertTrue(counted(parts.getOrDefault("evening-" + evening, ""), "<tr>") - 1 >= 6, evening);
            assertEquals(3, counted(parts.getOrDefault("what-if-" + evening, ""), "<li>") - 1, evening);
            assertEquals(3, counted(parts.getOrDefault("card-" + evening, ""), "<li>") - 1, evening);
        }
    }

    /** A run of underscores, which the page fills with the number that was chosen for an evening. */
    @ParameterizedTest
    @CsvSource({
        "en, before",
        "en, safe",
        "en, recognised",
        "en, cue-else",
        "de, before",
        "de, safe",
        "de, recognised",
        "de, cue-else"
    })
    void placesForANumber_areWhereItIsNeeded(String language, String part) throws Exception {
        String text = parts(language).getOrDefault(part, "");
        assertTrue(text.contains("____________________"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void guide_gradesBlamesAndDiagnosesNobody(String language) throws Exception {
        assertEquals(List.of(), RefusedWords.in(language, guide(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void guide_namesNoFileThatIsNotInThePage(String language) throws Exception {
        assertFalse(guide(language).contains(".md"), guide(language));
    }

    private static Map<String, String> parts(String language) {
        Map<String, String> parts = new TreeMap<>();
        for (String section : guide(language).split("(?=<section )", -1)) {
            found(PART, section).forEach(name -> parts.put(name, section));
        }
        return parts;
    }

    private static String guide(String language) {
        try {
            return Guide.html(guides().getOrDefault(language, ""));
        } catch (IOException | NoPageException refused) {
            throw new IllegalStateException(language, refused);
        }
    }

    /** The Markdown of each language, as its name in the documents says it. */
    private static Map<String, String> guides() throws IOException {
        Map<String, String> guides = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            for (Path file : files.filter(path -> path.toString().contains("facilitator-guide"))
                    .toList()) {
                String language = file.toString().replaceFirst(".*guide[.]?(.*?)[.]?md$", "$1");
                guides.put(language.isEmpty() ? "en" : language, Files.readString(file));
            }
        }
        return guides;
    }

    private static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
                    .toList();
        }
    }

    private static String scripts() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static int counted(String text, String part) {
        return text.split(Pattern.quote(part), -1).length;
    }
}
