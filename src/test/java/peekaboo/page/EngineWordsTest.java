package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.Lines;
import peekaboo.app.browser.Pairs;
import peekaboo.app.browser.Script;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.dyad.ParameterTable;
import peekaboo.infant.InfantPresets;
import peekaboo.inference.Measured;
import peekaboo.words.English;
import peekaboo.words.Wording;

/** What the engine says in English, the page can say in every other language. */
class EngineWordsTest {
    private static final Path MAIN = Path.of("src/main/java/peekaboo");

    /** Rooms whose phrases reach the page, with the rooms inside them. */
    private static final List<String> ROOMS = List.of("yaml", "typed", "scenario", "words", "app/browser");

    /** The English of a phrase is a literal at its beginning. */
    private static final Pattern PHRASE = Pattern.compile("Phrase\\.of\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A phrase whose English is no literal; only sentences make some, of words that stand in {@link Wording}. */
    private static final Pattern UNSEEN = Pattern.compile("Phrase(\\.of\\(\\s*[^\\s\"]|::of)");

    /** Whose words stand in {@link Wording} and are said as phrases. */
    private static final List<String> FINDINGS = List.of(
            "Findings",
            "ArmFindings",
            "Ranking",
            "ToldApart",
            "EpisodeShares",
            "EarlyEnds",
            "Sentences",
            "CalendarFindings",
            "SweepFindings",
            "Amounts",
            "EffectFindings",
            "PowerFindings",
            "BesideFindings",
            "RelationshipStory");

    private static final Pattern SENTENCE = Pattern.compile("Wording\\.(\\w+)\\s*(\\.phrase\\(|::phrase|, arm)");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<String> languages() throws IOException {
        return StringsFile.read().languages().stream()
                .filter(code -> !code.equals("en"))
                .toList();
    }

    @Test
    void everyPhrase_hasWordsAndNoWordsAreLeftOver() throws IOException {
        Map<String, String> said = english();
        Set<String> words = StringsFile.read().engine().keySet();
        List<String> lines = new ArrayList<>();
        said.forEach((english, by) -> {
            if (!words.contains(english)) {
                lines.add(by + " has no words in strings.json, under \"engine\", for: " + english);
            }
        });
        words.stream()
                .filter(english -> !said.containsKey(english))
                .forEach(english -> lines.add("said by nobody, but under \"engine\" in strings.json: " + english));
        Lines.assertNone(lines);
    }

    @Test
    void everyPhrase_beginsWithALiteral() throws IOException {
        for (String room : ROOMS) {
            for (Path file : classes(MAIN.resolve(room))) {
                if (!file.endsWith("Sentences.java")) {
                    String text = Files.readString(file);
                    boolean isTable = file.endsWith("Wording.java");
                    assertEquals(isTable, UNSEEN.matcher(text).find(), file.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_haveTheSamePlacesAsTheEnglish(String language) throws IOException {
        StringsFile.read().engine().forEach((english, words) -> {
            assertEquals(places(english), places(words.getOrDefault(language, "")), english);
            assertEquals(words.getOrDefault(language, " ").strip(), words.get(language), english);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_gradeBlameAndDiagnoseNobody(String language) throws IOException {
        StringsFile.read()
                .engine()
                .forEach((english, words) ->
                        assertEquals(List.of(), RefusedWords.in(language, words.getOrDefault(language, "")), english));
    }

    @Test
    void mistakesInAScenario_areToldInGerman() throws IOException {
        String text = Files.readString(Path.of("scenarios/peek-a-boo.yaml"));

        assertEquals(
                List.of("nichts / eine ganze Zahl von 0 bis 2147483647", "attuend / eines von: attuned"),
                told(text.replaceFirst("caregiver: attuned", "caregiver: attuend")
                        .replaceFirst("(?m)^seed:.*$", "seed:")));
        assertEquals(
                List.of(
                        "20 h / eine Zeit von 0.01 s bis 14400 s, ein Vielfaches des Zeitschritts (0.25 s), in ms, s oder min"),
                told(text.replaceFirst("lasts: [^},]*", "lasts: 20 h")));
        assertEquals(List.of("das Ende des Textes / ein Komma oder } (geöffnet bei 1:4)"), told("a: {b: c"));
    }

    /** Found and expected, the latter without all but the first of the names that are listed. */
    private static List<String> told(String text) throws IOException {
        StringsFile words = StringsFile.read();
        List<String> told = new ArrayList<>();
        for (Object problem :
                StringsFile.list(JSON.std.mapFrom(Script.check("a.yaml", text, Pairs.none())), "problems")) {
            String expected = words.say("de", (Map<?, ?>) problem, "expected");
            told.add(words.say("de", (Map<?, ?>) problem, "found") + " / "
                    + expected.replaceFirst("(eines von: [\\w-]+).*", "$1"));
        }
        return told;
    }

    /** All that the engine can say to the page, and by whom it is said. */
    private static Map<String, String> english() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String room : ROOMS) {
            addPhrases(all, MAIN.resolve(room));
        }
        addMeanings(all);
        for (String file : FINDINGS) {
            SENTENCE.matcher(Files.readString(MAIN.resolve("words/" + file + ".java")))
                    .results()
                    .map(match -> Wording.valueOf(match.group(1)))
                    .forEach(say -> all.put(say.ways().get(0), "Wording." + say));
        }
        EnumSet.allOf(Measured.Reason.class).forEach(reason -> all.put(English.reason(reason), "Reason." + reason));
        return all;
    }

    private static void addPhrases(Map<String, String> all, Path room) throws IOException {
        for (Path file : classes(room)) {
            PHRASE.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> all.put(
                            match.group(1).translateEscapes(),
                            file.getFileName().toString()));
        }
    }

    private static List<Path> classes(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void addMeanings(Map<String, String> all) {
        CaregiverPolicies.all().forEach(policy -> {
            String by = "policy " + policy.name();
            all.put(policy.meaning(), by + ", what it does,");
            addMeanings(all, policy.parameters(), by);
        });
        InfantPresets.all().forEach(preset -> {
            all.put(preset.meaning(), "preset " + preset.name());
            addMeanings(all, preset.table(), "preset " + preset.name());
        });
    }

    private static void addMeanings(Map<String, String> all, ParameterTable table, String by) {
        table.parameters()
                .forEach(parameter -> all.putIfAbsent(parameter.meaning(), by + ", " + parameter.name() + ","));
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList();
    }
}
