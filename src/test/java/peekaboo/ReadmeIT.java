package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** Does what README.md says, in its order: every command but Maven's own is run with the jar just built. */
@Order(2) // one long test: it begins before what can fill up the rest of the time
class ReadmeIT {
    private static final Path README = Path.of("README.md");

    /** Where the launcher keeps what it makes, for these tests. */
    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    @Test
    void everyCommandOfTheReadme_runs() throws IOException, InterruptedException {
        List<String> commands = commands();
        assertTrue(commands.size() >= 9, () -> "few commands found: " + commands);
        for (String command : commands) {
            ProcessBuilder builder = new ProcessBuilder(words(command)).redirectErrorStream(true);
            builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
            Process process = builder.start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), () -> command + "\n" + told);
            assertFalse(told.isBlank(), () -> command + " said nothing");
        }
    }

    @Test
    void scenariosOfTheReadme_areSome() throws IOException {
        List<String> texts = blocks("yaml");
        assertFalse(texts.isEmpty());
        for (String text : texts) {
            assertInstanceOf(Scenario.class, ScenarioReader.read("readme.yaml", text), text);
        }
    }

    @Test
    void linksAndPicturesOfTheReadme_exist() throws IOException {
        List<String> targets = Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertFalse(targets.isEmpty());
        assertTrue(targets.stream().allMatch(target -> Files.exists(Path.of(target))), targets::toString);
    }

    /** The test command that is promised is the one that is run where the project is tested. */
    @Test
    void testCommand_isTheOneThatIsRunOnEveryChange() throws IOException {
        assertTrue(blocks("").contains("mvn verify\n"));
        assertTrue(Files.readString(Path.of(".ci/run")).endsWith("exec mvn verify\n"));
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String block : blocks("")) {
            for (String line : block.lines().toList()) {
                Stream.of(line.split(" && ", -1))
                        .filter(part -> !part.startsWith("mvn "))
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    private static List<String> words(String command) {
        List<String> words = List.of(command.split(" ", -1));
        if (words.get(0).equals("target/peekaboo")) {
            return words;
        }
        assertEquals("java", words.get(0), command);
        return InJar.java(words.subList(1, words.size()));
    }

    /** Fences come in pairs, each from its opening on, so that the end of one block never begins another. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
