package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.Lines;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.infant.InfantPresets;

/**
 * The words of the page: every key in every language, nothing left over, nothing missing, and nobody blamed. The keys are literals in
 * the page's scripts, or begin with one of {@link #BUILT} and end with a name that only the engine or a catalogue knows.
 */
class PageStringsTest {
    private static final List<Path> PAGE =
            List.of(Path.of("src/main/javascript"), Path.of("src/main/resources/peekaboo/page"));

    /** Beginnings of keys that the scripts complete by a name or a number. */
    private static final List<String> BUILT = List.of(
            "act.",
            "again.after.",
            "again.bead.",
            "arm.",
            "ask.",
            "beside.lane.",
            "code.",
            "do.",
            "ending.",
            "episode.",
            "event.",
            "gauge.",
            "guide.notes.",
            "many.arm.",
            "looks.",
            "played.cell.",
            "played.row.",
            "message.",
            "phase.",
            "policy.",
            "presenter.",
            "preset.",
            "repair.",
            "scenario.",
            "share.what.",
            "slider.",
            "speech.",
            "state.",
            "still.part.",
            "talk.",
            "turning.lane.",
            "turning.outcome.",
            "turning.try.",
            "why.");

    /** Keys of a step's own title and its name in the list of steps. */
    private static final Set<String> STEPS = Stream.of(StoryStep.values())
            .flatMap(step -> Stream.of(step.id() + ".title", step.id() + ".short"))
            .collect(Collectors.toSet());

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([a-z][\\w-]*(?:\\.[\\w-]+)*)[\"'`]");
    /** Where the document takes words from the strings before a script runs. */
    private static final Pattern MARK = Pattern.compile("<!--(\\w+)-->");

    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*[\"']([^\"']+)[\"']");

    @Test
    void keys_haveEveryLanguage() throws IOException {
        Set<String> languages = Set.copyOf(StringsFile.read().languages());
        assertEquals(List.of(), keysWhere(texts -> !texts.keySet().equals(languages)));
    }

    @Test
    void texts_areNotEmptyAndHaveNoBlanksAtTheirEnds() throws IOException {
        assertEquals(List.of(), keysWhere(texts -> texts.values().stream()
                .anyMatch(text -> text.isBlank() || !text.equals(text.strip()))));
    }

    @Test
    void texts_haveTheSamePlaceholdersInEveryLanguage() throws IOException {
        assertEquals(
                List.of(),
                keysWhere(texts -> texts.values().stream()
                                .map(text -> found(PLACEHOLDER, text, 0))
                                .distinct()
                                .count()
                        > 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void texts_gradeBlameAndDiagnoseNobody(String language) throws IOException {
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> entry : strings().entrySet()) {
            RefusedWords.in(language, entry.getValue().getOrDefault(language, ""))
                    .forEach(word -> refused.add(entry.getKey() + ": " + word));
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void keys_areUsedByThePage() throws IOException {
        Set<String> used = found(LITERAL, scripts(), 1);
        used.addAll(found(MARK, scripts(), 1));
        assertEquals(
                List.of(),
                strings().keySet().stream()
                        .filter(key -> !used.contains(key)
                                && !STEPS.contains(key)
                                && BUILT.stream().noneMatch(key::startsWith))
                        .toList());
    }

    @Test
    void page_asksForNoKeyThatIsMissing() throws IOException {
        Set<String> missing = new TreeSet<>(found(ASKED, scripts(), 1));
        missing.removeAll(strings().keySet());
        assertEquals(Set.of(), missing);
    }

    /** A step of the story has a title, a name in the list of steps and, but for the sandbox, notes for who presents it. */
    @Test
    void steps_haveWords() throws IOException {
        List<String> keys = new ArrayList<>(STEPS);
        for (StoryStep step : StoryStep.values()) {
            if (step != StoryStep.SANDBOX) {
                List.of("say", "ask", "mind").forEach(note -> keys.add("guide.notes." + step.id() + "." + note));
            }
        }
        keys.removeAll(strings().keySet());
        assertEquals(List.of(), keys);
    }

    /** What scenarios can name and records can hold has a name on the page. */
    @Test
    void catalogues_haveWords() throws IOException {
        List<String> keys = new ArrayList<>();
        CaregiverPolicies.all().forEach(policy -> keys.add("policy." + policy.name()));
        InfantPresets.all().forEach(preset -> keys.add("preset." + preset.name()));
        InfantPhase.all().forEach(phase -> keys.add("phase." + phase.code()));
        CaregiverPhase.all().forEach(phase -> keys.add("phase." + phase.code()));
        AddedCode.all().forEach(code -> keys.add("code." + code.code()));
        keys.removeAll(strings().keySet());
        Lines.assertNone(keys.stream()
                .map(key -> key.replace('.', ' ') + " has no name in strings.json: " + key)
                .toList());
    }

    /** The letter on a strip tells phases apart where colour does not. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void letters_differWithinAStrip(String language) throws IOException {
        for (String partner : List.of("I", "C")) {
            List<String> letters = strings().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("phase.letter." + partner))
                    .map(entry -> entry.getValue().getOrDefault(language, ""))
                    .toList();
            assertEquals(letters.size(), Set.copyOf(letters).size(), letters.toString());
        }
    }

    private static List<String> keysWhere(Predicate<Map<String, String>> odd) throws IOException {
        return strings().entrySet().stream()
                .filter(entry -> odd.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Map<String, String>> strings() throws IOException {
        return StringsFile.read().keys();
    }

    /** All that the page is made of but its words. */
    private static String scripts() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder : PAGE) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(js|html)"))
                        .sorted()
                        .toList()) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
