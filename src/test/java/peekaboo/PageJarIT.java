package peekaboo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as the jar makes and offers it. */
class PageJarIT {
    private static final Path PAGE = Path.of("target", "peekaboo.html");
    private static final Pattern ADDRESS = Pattern.compile("The page: (http://127\\.0\\.0\\.1:(\\d+)/)");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @Test
    void releasedPage_isWhatTheJarMakes() throws Exception {
        Path again = folder.resolve("peekaboo.html");
        Process made = peekaboo("page", "-o", again.toString()).start();

        assertEquals("Page: " + again + "\n  " + again.toUri() + "\n", told(made));
        assertEquals(0, made.waitFor());
        assertArrayEquals(Files.readAllBytes(PAGE), Files.readAllBytes(again));
    }

    @Test
    void releasedPage_isWholeAndAsksForNothing() throws IOException {
        String html = Files.readString(PAGE);

        assertTrue(Files.size(PAGE) < 1_350_000, () -> "bytes: " + html.length());
        assertEquals(
                List.of(),
                found(
                        html,
                        "<!--(policy|noscript|licences|guides)-->|/\\*(style|engine|strings|scenarios|shipped|about|page)\\*/"));
        assertEquals(
                List.of(), found(html, "(?i)<(script|img|iframe|link|source|audio|video)[^>]*(src|href)=\"?https?:"));
        assertEquals(
                List.of(), found(html, "\\bfetch\\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts"));
        assertTrue(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
    }

    /** Once each: the page must stay small. */
    @Test
    void releasedPage_carriesTheLicencesOfWhatIsCompiledIntoIt() throws IOException {
        String html = Files.readString(PAGE);

        for (String words : List.of("TeaVM (https://teavm.org)", "SnakeYAML Engine", "Joda.org", "1. Definitions.")) {
            assertEquals(1, found(html, Pattern.quote(words)).size(), words);
        }
        assertTrue(html.contains("END OF TERMS AND CONDITIONS"));
    }

    @Test
    void servedPage_isTheReleasedOne() throws Exception {
        Path complaints = folder.resolve("complaints");
        Process serving = peekaboo("serve", "--host", "127.0.0.1", "--port", "0")
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader said = serving.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(said.readLine());
            assertTrue(address.matches(), address::toString);
            assertEquals("Only this machine can open it. Ctrl-C stops it.", said.readLine());

            // The file has a line of its own at the end, by which it is known to be whole.
            String served = new String(body(address.group(1)), StandardCharsets.UTF_8);
            assertTrue(served.endsWith("</html>\n"));
            assertEquals(served, Files.readString(PAGE).replaceFirst("<!-- Made by peekaboo; .* -->\n$", ""));
            assertSecondIsRefused(address.group(2));
        } finally {
            serving.destroy();
        }
        serving.waitFor();
        assertEquals("", Files.readString(complaints));
    }

    private static void assertSecondIsRefused(String port) throws Exception {
        Process second = peekaboo("serve", "--host", "127.0.0.1", "--port", port)
                .redirectErrorStream(true)
                .start();
        String told = told(second);

        assertEquals(1, second.waitFor());
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.startsWith("port " + port + " cannot be had"), told);
    }

    private static byte[] body(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        assertEquals(200, connection.getResponseCode());
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> html.substring(found.start(), Math.min(html.length(), found.end() + 40)))
                .toList();
    }

    private static ProcessBuilder peekaboo(String... words) {
        return InJar.asked(List.of(words));
    }

    private static String told(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
