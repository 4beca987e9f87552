package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.record.RecordsNumber;
import peekaboo.text.Shell;

/** What a user gets: one jar that starts and holds the licences of all it is made of. */
class JarIT {

    private static final String JAR_IN_SHELL = Shell.POSIX.line(InJar.java(List.of("-jar", InJar.PATH))) + " ";
    private static final String SCENARIO = "scenarios/still-face.yaml";
    private static final String LICENCES = "META-INF/licenses/";

    /** As in {@code (MIT) FastCSV (de.siegmar:fastcsv:4.1.0 - https://fastcsv.org)}. */
    private static final Pattern LISTED = Pattern.compile("\\((.+?)\\) .*\\([^:()]+:([^:]+):\\S+ - .*\\)");

    /** As a user starts it: with nothing told to Java. */
    @Test
    void jarOnItsOwn_starts() throws Exception {
        Process java = new ProcessBuilder("java", "-jar", InJar.PATH, "--version")
                .redirectErrorStream(true)
                .start();
        List<String> said = lines(java.inputReader(StandardCharsets.UTF_8));

        assertEquals(0, java.waitFor(), said::toString);
        assertTrue(said.get(0).matches("peekaboo \\d+\\.\\d+\\.\\d+.*"), said::toString);
        assertEquals("records " + RecordsNumber.NOW, said.get(1));
        // There is none where it was built without a repository or without git.
        assertTrue(said.size() == 2 || said.get(2).matches("commit [0-9a-f]{40}(-changed)?"), said::toString);
    }

    /** As cron, shells over a network and containers start programs. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void localeWithoutLetters_isNamedWithWhatToSet() throws Exception {
        Process told = shell("LC_ALL=C " + JAR_IN_SHELL + "validate $'\\xc3\\xa9tude.yaml'");
        List<String> said = lines(told.errorReader(StandardCharsets.UTF_8));

        assertEquals(2, told.waitFor());
        assertTrue(said.get(0).contains("(LC_ALL=C)") && said.get(0).contains("set LC_ALL=C.UTF-8"), said::toString);
        assertEquals(1, said.size(), said::toString);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void outputThatCannotBeWritten_endsInAnError() throws Exception {
        for (String words : List.of("describe", "--help", "--version", "generate-completion", "validate " + SCENARIO)) {
            Process full = shell(JAR_IN_SHELL + words + " > /dev/full");
            List<String> said = lines(full.errorReader(StandardCharsets.UTF_8));

            assertEquals(1, full.waitFor(), words);
            assertEquals(List.of("the output could not be written: No space left on device"), said, words);
        }
        // Who reads has gone before anything is written: a pipe would hold all of it, and whether head goes in time is
        // chance.
        Process cut = shell(JAR_IN_SHELL + "describe parameters | true; exit ${PIPESTATUS[0]}");

        assertEquals(List.of(), lines(cut.errorReader(StandardCharsets.UTF_8)));
        assertEquals(1, cut.waitFor());
    }

    /**
     * Charts, tables and help, on a machine that ends lines otherwise and speaks another language. The usual is as a user has it, the
     * others are told what the tests' JVM is told: how far Java compiles makes no difference either.
     */
    @Test
    void results_areTheSameBytesOnEverySystem(@TempDir Path folder) throws Exception {
        Map<String, byte[]> usual = compared(folder.resolve("usual"), List.of("java", "-Dline.separator=\n"));
        for (String option : List.of("-Dline.separator=\r\n", "-Dline.separator=\r", "-Duser.language=ar")) {
            List<String> java = InJar.java(List.of(option));
            Map<String, byte[]> other = compared(folder.resolve("other" + option.hashCode()), java);
            assertEquals(usual.keySet(), other.keySet(), option);
            assertEquals(
                    List.of(),
                    usual.entrySet().stream()
                            .flatMap(file -> difference(file, other.getOrDefault(file.getKey(), new byte[0])).stream())
                            .toList(),
                    option);
        }
    }

    /** Where a file differs first, with what stands around there in each. */
    private static Optional<String> difference(Map.Entry<String, byte[]> usual, byte[] other) {
        int at = Arrays.mismatch(usual.getValue(), other);
        return at < 0
                ? Optional.empty()
                : Optional.of(usual.getKey() + " at " + at + ": usually " + around(usual.getValue(), at) + ", here "
                        + around(other, at));
    }

    private static String around(byte[] file, int at) {
        int from = Math.min(Math.max(0, at - 60), file.length);
        return new String(file, from, Math.min(120, file.length - from), StandardCharsets.UTF_8);
    }

    /** What a comparison said and wrote by name, the path of its folder apart. */
    private static Map<String, byte[]> compared(Path folder, List<String> java) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-jar", InJar.PATH, "compare", SCENARIO, "--dyads", "3", "-o", folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace(folder.toString(), "");
        assertEquals(0, process.waitFor(), said);
        Map<String, byte[]> found = new TreeMap<>();
        found.put("what it said", said.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.endsWith("provenance.json")) {
                    continue; // tells when and on which machine
                }
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static Process shell(String line) throws IOException {
        return new ProcessBuilder("bash", "-c", line).start();
    }

    @Test
    void everyLibrary_hasItsLicenceInTheJar() throws Exception {
        try (JarFile jar = new JarFile(InJar.PATH)) {
            assertNotNull(jar.getEntry("META-INF/LICENSE"));
            List<String> lacking = libraries(jar).stream()
                    .filter(library -> !hasLicence(jar, library))
                    .toList();

            assertEquals(List.of(), lacking);
        }
    }

    /** Parts of it are compiled into the page that the jar holds. */
    @Test
    void compilerOfThePage_isListed() throws Exception {
        try (JarFile jar = new JarFile(InJar.PATH)) {
            List<String> libraries = libraries(jar);

            assertTrue(libraries.contains("Apache-2.0 teavm-classlib"), libraries::toString);
            assertTrue(libraries.contains("Apache-2.0 teavm-jso"), libraries::toString);
            assertNotNull(jar.getEntry(LICENCES + "teavm-classlib/NOTICE.txt"));
        }
    }

    @Test
    void chartLibrary_comesWithTheLesserGpl() throws Exception {
        try (JarFile jar = new JarFile(InJar.PATH)) {
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
