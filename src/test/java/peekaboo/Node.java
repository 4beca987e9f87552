package peekaboo;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts under Node, if this machine has it. */
public final class Node {
    /** Set to 1 where Node is meant to be: then its absence fails instead of skipping. */
    private static final String REQUIRE_NODE = "PEEKABOO_REQUIRE_NODE";

    private Node() {}

    /**
     * Skips the tests that ask, and says so once, where there is no Node.
     *
     * @param unchecked what then stays unchecked, such as "whether the script equals the JVM"
     */
    public static void isNeeded(String unchecked) throws InterruptedException {
        if (isThere()) {
            return;
        }
        String absent = "NODE IS NOT HERE: " + unchecked + " was not checked";
        assertNotEquals("1", System.getenv(REQUIRE_NODE), absent);
        System.out.println(absent);
        assumeTrue(false, absent);
    }

    private static boolean isThere() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return node.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * The lines that Node prints.
     *
     * @param folder where they may be written down meanwhile
     * @param arguments options, a script, what the script is given
     * @throws IllegalStateException if Node does not end with 0, with what it wrote
     */
    public static List<String> run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path written = folder.resolve("node.out");
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(arguments);
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(written.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(written, StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IllegalStateException("node ended with " + code + ":\n" + String.join("\n", lines));
        }
        return lines;
    }
}
