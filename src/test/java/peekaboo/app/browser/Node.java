package peekaboo.app.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a script under Node, if this machine has it. */
final class Node {

    private static final Path PEEKABOO = Path.of("target", "javascript", "peekaboo.js");

    private Node() {}

    static boolean isThere() throws InterruptedException {
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
     * The lines that the script prints.
     *
     * @param source finds the path of peekaboo.js as its first argument
     * @throws IllegalStateException if Node does not end with 0, with what it wrote
     */
    static List<String> run(Path file, String source) throws IOException, InterruptedException {
        Files.writeString(file, source);
        Path written = file.resolveSibling(file.getFileName() + ".out");
        int code = new ProcessBuilder(
                        "node", file.toString(), PEEKABOO.toAbsolutePath().toString())
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
