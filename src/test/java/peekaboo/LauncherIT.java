package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one file that starts by itself, where things are in its way. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path BUILT = Path.of("target", "peekaboo");
    private static final String OWN_JAVA = System.getProperty("java.home");
    private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";
    private static final String SCENARIO = "scenarios/still-face.yaml";

    /** A class of this program that came from an archive which was made at the end of a run, in what a JVM logs of its classes. */
    private static final Pattern FROM_ARCHIVE = Pattern.compile("peekaboo\\.app\\.cli\\.Peekaboo source: shared.*top");

    @TempDir
    Path folder;

    private Path installed;
    private Path cache;

    /** Where nobody may write. */
    @BeforeEach
    void install() throws IOException {
        install("bin", "peekaboo");
        cache = folder.resolve("ca che");
    }

    private void install(String place, String name) throws IOException {
        Path there = Files.createDirectories(folder.resolve(place));
        installed = Files.copy(BUILT, there.resolve(name));
        Files.setPosixFilePermissions(installed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("r-xr-xr-x"));
    }

    /** Two first starts at once make one archive; the next start has it. What lies there and is no archive is passed over in silence. */
    @Test
    void archive_isMadeOnce() throws Exception {
        archiveOfTwoStarts();

        Path archive = lying().get(0);
        Files.delete(archive);
        Files.write(archive, List.of("nothing of the kind"));
        assertEquals(said(plain("--version")), said(start(home(), "--version")));
    }

    private Path archiveOfTwoStarts() throws Exception {
        Process one = start(home(), "--version");
        Process other = start(home(), "--version");
        assertEquals(said(one), said(other));

        Path archive = waitFor(Instant.EPOCH);
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("peekaboo"))));
        assertTrue(comesFromArchive());
        assertEquals(said(plain("describe", "policies")), said(start(home(), "describe", "policies")));
        assertEquals(1, lying().size(), () -> lying().toString());
        return archive;
    }

    /** After an update the archive is made again. Another Java makes its own. */
    @Tag("hostile")
    @Test
    void archive_isMadeAgain() throws Exception {
        Path archive = archiveOfTwoStarts();

        Instant touched = Instant.now().plus(Duration.ofSeconds(2));
        Files.setLastModifiedTime(installed, FileTime.from(touched));
        Files.setLastModifiedTime(archive, FileTime.from(touched.minusSeconds(10)));
        assertFalse(comesFromArchive());
        Files.setLastModifiedTime(installed, FileTime.from(touched.minusSeconds(5)));
        waitFor(touched.minusSeconds(10));
        assertTrue(comesFromArchive());
        assertEquals(1, lying().size(), () -> lying().toString());

        List<String> usual = said(plain("--version"));
        for (Path java : otherJavas()) {
            int made = lying().size();
            Map<String, String> surroundings = Map.of("XDG_CACHE_HOME", cache.toString(), "JAVA_HOME", java.toString());
            assertEquals(usual, said(start(surroundings, "--version")), java::toString);
            waitFor(made + 1);
            assertEquals(usual, said(start(surroundings, "--version")), java::toString);
        }
    }

    @Test
    void nowhereToKeepAnything_runsWithout() throws Exception {
        List<String> usual = said(plain("validate", SCENARIO));
        Path file = Files.createFile(folder.resolve("a file"));
        for (Map<String, String> surroundings : List.of(
                Map.<String, String>of(),
                Map.of("HOME", ""),
                Map.of("HOME", file.toString()),
                Map.of("HOME", "/proc"),
                Map.of("XDG_CACHE_HOME", file.toString()),
                Map.of("XDG_CACHE_HOME", "not absolute"),
                Map.of("XDG_CACHE_HOME", folder + "/with:colon"))) {
            assertEquals(usual, said(start(surroundings, "validate", SCENARIO)), surroundings::toString);
        }
        assertEquals(List.of(), lying());
    }

    @Test
    void namesThatShellsTakeApart_areOneName() throws Exception {
        install("a b/$HOME ü", "pee 'kaboo'");
        List<String> usual = said(plain("--version"));
        assertEquals(usual, said(start(Map.of(), "--version")));

        Path linked = Files.createSymbolicLink(folder.resolve("a link"), installed);
        assertEquals(usual, said(process(Map.of(), List.of(linked.toString(), "--version"))));
    }

    /** Java 17 archives no class that comes from a path with blanks in it, only its own: that is slower, and no more. */
    @Tag("hostile")
    @Test
    void namesThatShellsTakeApart_haveAnArchive() throws Exception {
        install("a b/$HOME ü", "pee 'kaboo'");
        List<String> usual = said(plain("--version"));
        assertEquals(usual, said(start(home(), "--version")));
        waitFor(Instant.EPOCH);
        assertEquals(usual, said(start(home(), "--version")));
        assertEquals(1, lying().size(), () -> lying().toString());
    }

    @Test
    void results_areThoseOfTheJar() throws Exception {
        Path byJar = folder.resolve("by jar");
        Path byFile = folder.resolve("by file");
        said(plain("run", SCENARIO, "-o", byJar.toString()));
        said(start(Map.of(), "run", SCENARIO, "-o", byFile.toString()));
        try (Stream<Path> files = Files.list(byJar)) {
            for (Path file :
                    files.filter(one -> !one.endsWith("provenance.json")).toList()) {
                assertEquals(-1, Files.mismatch(file, byFile.resolve(file.getFileName())), file::toString);
            }
        }
    }

    /** It ends as the command ends. */
    @Test
    void exitCode_isTheCommands() throws Exception {
        assertEquals(2, start(Map.of(), "run", "no-such-file.yaml").waitFor());
    }

    /** Which words tell that there is much to do: then Java is left to compile as far as it can. */
    @Test
    void longCommands_areNotCompiledInHaste() throws Exception {
        for (String words : List.of(
                "run a.yaml",
                "compare a.yaml",
                "compare a.yaml --dyads 1000",
                "compare --dyads=9999 a.yaml",
                "evidence --samples 60",
                "evidence --dyads=499 --only a",
                "fit --evaluations 30 --dyads 40",
                "sensitivity a.yaml --method morris --trajectories 4 --dyads 20",
                "sensitivity --trajectories=9 --method=morris a.yaml",
                "describe")) {
            assertEquals(ONE_COLLECTOR + " -XX:TieredStopAtLevel=1 ", toldToJava(of(8), words), words);
        }
        for (String words : List.of(
                "evidence",
                "evidence --samples 500",
                "evidence --dyads many",
                "fit",
                "fit --evaluations 30",
                "fit --dyads 40",
                "fit --evaluations 30 --dyads 400",
                "sensitivity a.yaml",
                "sensitivity a.yaml --method morris",
                "sensitivity a.yaml --method sobol --trajectories 4",
                "sensitivity a.yaml --method morris --trajectories 4 --dyads 200",
                "sweep a.yaml --dyads 20",
                "power a.yaml",
                "compare a.yaml --dyads 20000",
                "compare --dyads=10000 a.yaml")) {
            assertEquals(" ", toldToJava(of(8), words), words);
            assertEquals(ONE_COLLECTOR + " ", toldToJava(of(2), words), words);
        }
        Map<String, String> withOwn = new HashMap<>(of(2));
        withOwn.put("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
        assertEquals("-XX:TieredStopAtLevel=1 ", toldToJava(withOwn, "run a.yaml"));
        assertEquals(" ", toldToJava(withOwn, "evidence"));
    }

    /** A machine of so many processors. */
    private Map<String, String> of(int processors) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("of " + processors));
        executable(tools.resolve("getconf"), "#!/bin/sh\n[ \"$1\" = _NPROCESSORS_ONLN ] && echo " + processors + "\n");
        return Map.of("PATH", tools + ":" + System.getenv("PATH"));
    }

    /** Words reach the command as they were typed. */
    @Test
    void words_arriveAsTheyAre() throws Exception {
        Process told = start(withJavaThatTells(Map.of()), "run", "a  b.yaml", "--title", "", "*", "$x 'y'");
        List<String> words = lines(told);

        assertTrue(words.toString().endsWith("run, a  b.yaml, --title, , *, $x 'y']"), words::toString);
    }

    @Test
    void withoutJava_saysSo() throws Exception {
        Process none = process(
                Map.of("PATH", folder.toString(), "JAVA_HOME", ""),
                List.of("/bin/sh", installed.toString(), "--version"));

        assertTrue(lines(none).get(0).startsWith("peekaboo needs Java 17 or later"));
        assertEquals(127, none.waitFor());
    }

    private static List<Path> otherJavas() throws IOException {
        Path shelf = Path.of("/usr/lib/jvm");
        List<Path> others = Files.isDirectory(shelf) ? otherJavas(shelf) : List.of();
        if (others.isEmpty()) {
            System.err.println("NO OTHER JAVA: the launcher was tried with " + OWN_JAVA + " alone.");
        }
        return others;
    }

    private static List<Path> otherJavas(Path shelf) throws IOException {
        Path own = Path.of(OWN_JAVA).toRealPath();
        List<Path> others = new ArrayList<>();
        try (Stream<Path> homes = Files.list(shelf)) {
            for (Path home :
                    homes.filter(one -> !Files.isSymbolicLink(one)).sorted().toList()) {
                if (Files.isExecutable(home.resolve("bin/java"))
                        && !home.toRealPath().equals(own)
                        && isNewEnough(home)) {
                    others.add(home);
                }
            }
        }
        return others;
    }

    private static boolean isNewEnough(Path home) throws IOException {
        Pattern version = Pattern.compile("JAVA_VERSION=\"(\\d+).*", Pattern.DOTALL);
        return Files.exists(home.resolve("release"))
                && Files.readAllLines(home.resolve("release")).stream()
                        .map(version::matcher)
                        .anyMatch(line -> line.matches() && Integer.parseInt(line.group(1)) >= 17);
    }

    private Map<String, String> home() {
        return Map.of("XDG_CACHE_HOME", cache.toString());
    }

    private Process start(Map<String, String> surroundings, String... words) throws IOException {
        return process(
                surroundings,
                Stream.concat(Stream.of(installed.toString()), Stream.of(words)).toList());
    }

    private Process plain(String... words) throws IOException {
        return process(
                Map.of(),
                Stream.concat(Stream.of(OWN_JAVA + "/bin/java", "-jar", InJar.PATH), Stream.of(words))
                        .toList());
    }

    /** With nothing around it but what is given. */
    private static Process process(Map<String, String> surroundings, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", OWN_JAVA);
        builder.environment().putAll(surroundings);
        return builder.start();
    }

    private static List<String> lines(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> said(Process process) throws Exception {
        List<String> lines = lines(process);
        assertEquals(0, process.waitFor(), lines::toString);
        return lines;
    }

    private boolean comesFromArchive() throws Exception {
        Path log = folder.resolve("classes.log");
        String toJava = "-Xlog:class+load:file=" + log;
        said(start(Map.of("XDG_CACHE_HOME", cache.toString(), "_JAVA_OPTIONS", toJava), "--version"));
        return Files.readAllLines(log).stream()
                .anyMatch(line -> FROM_ARCHIVE.matcher(line).find());
    }

    private String toldToJava(Map<String, String> surroundings, String words) throws Exception {
        List<String> told = lines(start(withJavaThatTells(surroundings), words.split(" ", -1)));
        List<String> before = told.subList(0, told.indexOf("-jar"));
        return String.join(
                        " ",
                        before.stream()
                                .filter(word -> !word.startsWith("-Xlog"))
                                .toList()) + " ";
    }

    /** With a Java that does nothing but tell, a line each, with which words it was started. */
    private Map<String, String> withJavaThatTells(Map<String, String> surroundings) throws IOException {
        Path home = folder.resolve("teller");
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        executable(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Map<String, String> all = new HashMap<>(surroundings);
        all.put("JAVA_HOME", home.toString());
        return all;
    }

    private static void executable(Path file, String script) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The archive, once there is one that was made after that, and nobody makes one any more. */
    private Path waitFor(Instant after) throws Exception {
        waitFor(1);
        Path archive = lying().get(0);
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (!Files.exists(archive)
                || !Files.getLastModifiedTime(archive).toInstant().isAfter(after)
                || lying().size() > 1) {
            assertTrue(Instant.now().isBefore(end), () -> "no archive: " + lying());
            Thread.sleep(100);
        }
        return archive;
    }

    private void waitFor(int archives) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (lying().size() != archives
                || lying().stream().anyMatch(one -> !one.toString().endsWith(".jsa"))) {
            assertTrue(Instant.now().isBefore(end), () -> "no archive: " + lying());
            Thread.sleep(100);
        }
    }

    /** What lies in the cache. */
    private List<Path> lying() {
        Path own = cache.resolve("peekaboo");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
