package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.Node;

/** The page's modules that need no browser, as src/test/javascript tries them: {@code node --test} on their tests. */
class ModulesInNodeTest {
    private static final Path TESTS = Path.of("src/test/javascript");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsNode() throws InterruptedException {
        Node.isNeeded("what the page's modules do without a browser");
    }

    @Test
    void modules_passTheirTests() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--test"));
        arguments.addAll(tests());

        List<String> said = Node.run(folder, arguments);

        assertTrue(said.contains("# fail 0") && !said.contains("# pass 0"), () -> String.join("\n", said));
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
    }
}
