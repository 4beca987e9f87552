package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The page's scripts: each says what it is and what it imports, and no two need each other. What none declares and none
 * imports, the build refuses when it joins them. Files are named by their paths, such as {@code ground/words.js}.
 */
class ModulesTest {
    private static final Path FOLDER = Path.of("src/main/javascript");

    /** The one that is run; it brings all others. */
    private static final String FIRST = "main.js";

    /** Their folders: each imports from those before it. */
    private static final List<String> ROOMS = List.of("ground", "picture", "sharing", "story", "");

    private static final Pattern TITLE = Pattern.compile("/\\* [A-Z].{15,}");
    private static final Pattern IMPORT = Pattern.compile(
            "^import (?:\\* as \\w+|\\{ (?<names>[^}]+) \\}) from \"(?<file>\\.{1,2}/[\\w/-]+\\.js)\";$",
            Pattern.MULTILINE);
    private static final Pattern IMPORTS_AT_ALL = Pattern.compile("^import\\b|\\bimport\\(", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile(
            "^export (?:async )?(?:const|let|function|class) (?:(?<name>\\w+)|\\{ (?<names>[^}]+) \\})",
            Pattern.MULTILINE);
    private static final Pattern GLOBAL =
            Pattern.compile("\\b(?:globalThis|window)\\.\\w+ =[^=]|assign\\((?:globalThis|window),");

    private final Map<String, String> modules = modules();

    @Test
    void eachBeginsWithALineThatSaysWhatItIs() {
        modules.forEach((file, text) -> assertTrue(TITLE.matcher(text).lookingAt(), file));
    }

    @Test
    void imports_areLinesOfAFormThatThisTestReads() {
        modules.forEach((file, text) -> assertEquals(
                IMPORTS_AT_ALL.matcher(text).results().count(),
                IMPORT.matcher(text).results().count(),
                file));
    }

    @Test
    void importedNames_areExported() {
        modules.forEach((file, text) -> IMPORT.matcher(text).results().forEach(found -> {
            String from = path(file, found.group(2));
            assertTrue(modules.containsKey(from), file + " imports from " + from);
            Set<String> lacking = new TreeSet<>(names(found.group(1)));
            lacking.removeAll(exported(from));
            assertEquals(Set.of(), lacking, file + " from " + from);
        }));
    }

    /** What is left, when those that import nothing but what is gone go, imports in a ring. */
    @Test
    void noneImportsItselfByWayOfOthers() {
        Map<String, Set<String>> left = new TreeMap<>();
        modules.keySet().forEach(file -> left.put(file, imported(file)));
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(imports -> imports.retainAll(left.keySet()));
        }
        assertEquals(Map.of(), left);
    }

    @Test
    void rooms_importFromThoseBeforeThem() {
        for (String file : modules.keySet()) {
            int room = ROOMS.indexOf(room(file));
            assertTrue(room >= 0, file);
            imported(file).forEach(from -> assertTrue(ROOMS.indexOf(room(from)) <= room, file + " imports " + from));
        }
    }

    @Test
    void allAreNeeded() {
        Set<String> needed = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(FIRST));
        while (!open.isEmpty()) {
            String file = open.remove(0);
            if (needed.add(file)) {
                open.addAll(imported(file));
            }
        }
        assertEquals(modules.keySet(), needed);
    }

    @Test
    void noneMakesGlobals() {
        assertEquals(
                List.of(),
                modules.entrySet().stream()
                        .filter(module -> GLOBAL.matcher(module.getValue()).find())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** A step of the story is told by the script of its name. */
    @Test
    void everyStep_hasItsScript() {
        for (StoryStep step : StoryStep.values()) {
            String file = "story/" + step.id() + ".js";
            assertTrue(modules.containsKey(file), file);
            assertEquals(Set.of(step.id()), exported(file));
            assertTrue(imported("story/story.js").contains(file), file);
        }
    }

    private Set<String> imported(String file) {
        return IMPORT.matcher(text(file))
                .results()
                .map(found -> path(file, found.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> exported(String file) {
        return EXPORT.matcher(text(file))
                .results()
                .flatMap(ModulesTest::exportedBy)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> exportedBy(MatchResult found) {
        return found.group(1) == null ? names(found.group(2)).stream() : Stream.of(found.group(1));
    }

    private static Set<String> names(@Nullable String list) {
        return list == null ? Set.of() : Set.of(list.split(", "));
    }

    private static String room(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    /** The file that is meant by a path as another file writes it. */
    private static String path(String file, String written) {
        return Path.of(file).resolveSibling(written).normalize().toString();
    }

    private String text(String file) {
        return modules.getOrDefault(file, "");
    }

    private static Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                modules.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return modules;
    }
}
