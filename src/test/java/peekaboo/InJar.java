package peekaboo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts the jar that was just built, each time in a JVM of its own. */
public final class InJar {
    static final String PATH =
            Path.of("target", "peekaboo.jar").toAbsolutePath().toString();

    /** Told to that JVM as to the one that tests (tests.jvm in pom.xml); nothing where tests run without Maven. */
    private static final List<String> TOLD = Arrays.stream(
                    System.getProperty("tests.jvm", "").split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();

    private InJar() {}

    /** Asks the jar for something, such as {@code page -o page.html}. */
    public static ProcessBuilder asked(List<String> words) {
        return new ProcessBuilder(
                java(Stream.concat(Stream.of("-jar", PATH), words.stream()).toList()));
    }

    /**
     * A command line that starts Java.
     *
     * @param words what follows {@code java}
     */
    static List<String> java(List<String> words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), TOLD, words).flatMap(List::stream).toList();
    }
}
