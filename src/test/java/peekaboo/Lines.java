package peekaboo;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** Failures told in a line each: what is missing or stale, and what is to be done. */
public final class Lines {
    private static final int LONGEST = 240;

    private Lines() {}

    /** Fails with these lines if there are any. */
    public static void assertNone(List<String> lines) {
        if (!lines.isEmpty()) {
            fail(String.join("\n", lines));
        }
    }

    /** Fails with the first line of a file that is not as expected, and with how the file is made anew. */
    public static void assertEqual(String file, String expected, String found, String makesAnew) {
        if (expected.equals(found)) {
            return;
        }
        List<String> lines = expected.lines().toList();
        List<String> others = found.lines().toList();
        int first = 0;
        while (first < lines.size() && first < others.size() && lines.get(first).equals(others.get(first))) {
            first++;
        }
        String line = first < lines.size() ? lines.get(first) : "nothing more";
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
        fail(file + ":" + (first + 1) + " should be: " + cut + "; made anew by " + makesAnew);
    }
}
