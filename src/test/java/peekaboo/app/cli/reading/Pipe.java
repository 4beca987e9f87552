package peekaboo.app.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Named pipes, to be put where files are expected. */
public final class Pipe {
    private Pipe() {}

    /** Makes one that nobody writes to; a test on a system without such pipes ends here. */
    public static Path at(Path place) throws IOException, InterruptedException {
        try {
            int exitCode =
                    new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
            Assumptions.assumeTrue(exitCode == 0, "no named pipes here");
        } catch (IOException none) {
            Assumptions.abort("no named pipes here");
        }
        return place;
    }
}
