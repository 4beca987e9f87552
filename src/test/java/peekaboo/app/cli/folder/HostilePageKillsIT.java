package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.InJar;
import peekaboo.app.cli.Typed;

/**
 * Kills {@code page} at random moments, as {@link HostileKillsTest} does the commands that write folders: at each the earlier page is
 * there, or the later one, whole. Only the jar has a page in it. {@code -Dhostile.kills=20} asks for fewer.
 */
@Tag("hostile")
class HostilePageKillsIT {
    private static final int KILLS = Integer.getInteger("hostile.kills", 200);

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void killedPage_losesNothing() throws Exception {
        Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        long began = System.nanoTime();
        assertEquals(0, end(start(), 600_000));
        long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        List<String> whole = Typed.names(home);
        byte[] page = Files.readAllBytes(home.resolve("page.html"));
        Random random = new Random(1);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            int after = (int) (usual * (0.2 + random.nextDouble()));
            killed += end(start(), after) == 0 ? 0 : 1;
            assertTrue(Seal.isWhole(Files.readAllBytes(home.resolve("page.html"))), "killed after " + after + " ms");
            if (i % 10 == 9 || i == KILLS - 1) {
                assertEquals(0, end(start(), 600_000));
                assertEquals(whole, Typed.names(home));
                assertEquals(-1, Files.mismatch(home.resolve("page.html"), Files.write(home.resolve("same"), page)));
                Files.delete(home.resolve("same"));
            }
        }
        System.out.println(KILLS + " kills of page, " + killed + " of them before its end");
    }

    private Process start() throws IOException {
        return InJar.asked(List.of("page", "small.yaml", "-o", "page.html"))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int end(Process process, int millis) throws InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
