package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user gets: one jar that starts and holds the licences of all it is made of. */
class JarIT {

    private static final String PATH = "target/peekaboo.jar";
    private static final String LICENCES = "META-INF/licenses/";

    /** As in {@code (MIT) FastCSV (de.siegmar:fastcsv:4.1.0 - https://fastcsv.org)}. */
    private static final Pattern LISTED = Pattern.compile("\\((.+?)\\) .*\\([^:()]+:([^:]+):\\S+ - .*\\)");

    @Test
    void jarOnItsOwn_starts() throws Exception {
        Process java = new ProcessBuilder("java", "-jar", PATH, "--version")
                .redirectErrorStream(true)
                .start();
        List<String> said = lines(java.inputReader(StandardCharsets.UTF_8));

        assertEquals(0, java.waitFor(), said::toString);
        assertTrue(said.get(0).matches("peekaboo \\d+\\.\\d+\\.\\d+.*"), said::toString);
    }

    @Test
    void everyLibrary_hasItsLicenceInTheJar() throws Exception {
        try (JarFile jar = new JarFile(PATH)) {
            assertNotNull(jar.getEntry("META-INF/LICENSE"));
            List<String> lacking = libraries(jar).stream()
                    .filter(library -> !hasLicence(jar, library))
                    .toList();

            assertEquals(List.of(), lacking);
        }
    }

    @Test
    void chartLibrary_comesWithTheLesserGpl() throws Exception {
        try (JarFile jar = new JarFile(PATH)) {
            String text = String.join("\n", read(jar, LICENCES + "jfreechart/LGPL-2.1.txt"));

            assertTrue(text.contains("GNU LESSER GENERAL PUBLIC LICENSE"));
            assertTrue(text.contains("END OF TERMS AND CONDITIONS"));
        }
    }

    /** The libraries of the list that need a text of their own or have one: {@code Apache-2.0 picocli}. */
    private static List<String> libraries(JarFile jar) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : read(jar, LICENCES + "THIRD-PARTY.txt")) {
            Matcher library = LISTED.matcher(line.strip());
            if (library.matches()) {
                found.add(library.group(1) + " " + library.group(2));
            }
        }
        assertTrue(found.size() >= 10, () -> "list not understood: " + found);
        return found;
    }

    /** Our own licence is the text for a library under Apache-2.0 that brings none. */
    private static boolean hasLicence(JarFile jar, String library) {
        String folder = LICENCES + library.substring(library.indexOf(' ') + 1) + "/";
        return library.startsWith("Apache-2.0 ")
                || jar.stream().anyMatch(entry -> entry.getName().startsWith(folder) && !entry.isDirectory());
    }

    private static List<String> read(JarFile jar, String name) throws IOException {
        return lines(new BufferedReader(
                new InputStreamReader(jar.getInputStream(jar.getJarEntry(name)), StandardCharsets.UTF_8)));
    }

    private static List<String> lines(BufferedReader reader) {
        try (reader) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
