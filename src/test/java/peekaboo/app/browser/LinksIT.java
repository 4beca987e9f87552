package peekaboo.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.Node;

/**
 * Links by chance, most of them wrong and many hostile, followed under Node by the page's own modules and engine: none ends in an
 * error or takes long, and no step of the story shows another caregiver than it says.
 */
class LinksIT {
    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final int SEED = 20_261_128;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsNode() throws InterruptedException {
        Node.isNeeded("whether wrong links are followed");
    }

    @Test
    void links_makeNoErrorAndNoLie() throws Exception {
        assertAllFollowed(FEW, SEED);
    }

    @Tag("hostile")
    @Test
    void thousandsOfLinks_makeNoErrorAndNoLie() throws Exception {
        assertAllFollowed(MANY, SEED + 1);
    }

    private void assertAllFollowed(int links, int seed) throws Exception {
        List<String> said = Node.run(
                folder,
                List.of(
                        "src/test/javascript/links.engine.js",
                        "target/javascript/peekaboo.js",
                        "scenarios",
                        Integer.toString(links),
                        Integer.toString(seed)));

        assertEquals(1, said.size(), () -> String.join("\n", said));
        assertTrue(said.get(0).startsWith("all followed: "), said.get(0));
    }
}
