package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problems;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.Texts;

/** However much is wrong, and however long: told in few words, and soon. */
class BoundedProblemsTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST_LETTERS = 10_000;

    /** What is bounded takes a tenth of this, what is not takes minutes. */
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> manyMistakes() {
        return Stream.of(
                Texts.ISSUE + lines("key%d: 1", 20_000),
                Texts.issueWith("infant: {preset: 4-6-months}", "infant:\n" + lines("  key%d: 1", 20_000)),
                Texts.issueWith("infant: {preset: 4-6-months}", "infant: {rest: " + lines("%d,", 50_000) + "}"),
                Texts.issueWith("{preset: 4-6-months}", "{" + lines("%d,", 50_000) + "}"),
                Texts.issueWith("arms:\n", "arms:\n" + lines("  a%d: {caregiver: x}", 90)),
                Texts.issueWith(
                        "{caregiver: attuned}",
                        "{caregiver: scripted, acts: [" + lines("{at: 1, act: x},", 10_000) + "]}"),
                Texts.issueWith("lasts: 3 min", "lasts: 3 min, " + lines("k%d: {a: b},", 20_000) + " z: 1"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void manyMistakes(String text) {
        Problems problems = problems(text, List.of());

        assertEquals(Problems.MOST_TOLD, problems.problems().size());
        assertTrue(problems.inWords().contains("\nand " + problems.more() + " more\n"));
    }

    @Test
    void twentyThousandUnknownKeys_areCounted() {
        Problems problems = problems(Texts.ISSUE + lines("key%d: 1", 20_000), List.of());

        assertEquals(20_000, problems.count());
        assertTrue(problems.inWords().endsWith("\nand 19980 more\n20000 problems, nothing was run."));
        assertEquals("key1", problems.problems().get(0).path());
        assertEquals("key20", problems.problems().get(19).path());
    }

    @Test
    void threeThousandChanges_areOneProblem() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            changes.add(new Change("--set a" + i, "a" + i, "1"));
        }

        assertEquals(1, problems(Texts.ISSUE, changes).count());
    }

    @Test
    void asManyChangesAsMayBe_toAsLargeAText() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Change.MOST; i++) {
            changes.add(new Change("--set k.a" + i, "k" + i + ".a", "1"));
        }

        problems(Texts.ISSUE + lines("k%d: {b: 1}", 40_000), changes);
        problems(Texts.ISSUE, changes);
    }

    static Stream<String> longTexts() {
        String blanks = " ".repeat(MEBIBYTE - 1_000);
        String letters = "x".repeat(MEBIBYTE - 1_000);
        return Stream.of(
                Texts.issueWith("title: Peek-a-boo, two ways", "title: " + letters),
                Texts.issueWith("title: Peek-a-boo, two ways", "title: \u201C" + letters),
                Texts.issueWith("4-6-months", letters),
                Texts.issueWith("1989", letters.replace('x', '7')),
                Texts.issueWith("3 min", "3" + blanks + "min"),
                Texts.issueWith("3 min", letters.replace('x', '3') + " min"),
                Texts.issueWith("3 min", letters.replace("xx", "1:") + "1"),
                Texts.issueWith("caregiver: attuned", letters + ": attuned"),
                Texts.issueWith("caregiver: attuned", "caregiver: " + letters),
                Texts.ISSUE + letters,
                Texts.ISSUE + letters.replace("xxxx", "a: \n") + "-",
                Texts.ISSUE + letters.replace("xx", "- "),
                Texts.ISSUE + letters.replace("xx", "? "),
                Texts.ISSUE + letters.replace("xx", "a\n"),
                Texts.ISSUE + letters.replace('x', '{'),
                Texts.ISSUE + "z: [" + letters.replace("xx", "a,"),
                Texts.ISSUE + "z: {" + letters.replace("xx", "a,"),
                Texts.ISSUE + "z: \"" + letters.replace("xx", "\n "),
                Texts.ISSUE + "z: |\n" + letters.replace("xx", " \n"),
                Texts.ISSUE + "z: \u00A0\u201C" + letters.replace("xx", " :"),
                letters,
                letters.replace('x', '#'),
                letters.replace('x', '\n'));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void longTexts(String text) {
        problems(text, List.of());
    }

    @Test
    void longChange() {
        String letters = "x".repeat(MEBIBYTE);
        problems(Texts.ISSUE, List.of(new Change("--set seed", "seed", letters)));
        problems(Texts.ISSUE, List.of(new Change("--set seed", "seed", "1" + " ".repeat(MEBIBYTE) + "x")));
        assertEquals(null, Change.parse(letters + "=1"));
        assertEquals(null, Change.parse("a.".repeat(MEBIBYTE) + "=1"));
    }

    private static Problems problems(String text, List<Change> changes) {
        return assertTimeoutPreemptively(SOON, () -> {
            ScenarioOutcome outcome = ScenarioReader.read("a.yaml", text, changes);
            if (outcome instanceof Problems problems) {
                assertTrue(problems.inWords().length() < MOST_LETTERS);
                return problems;
            }
            throw new AssertionError("no problem found");
        });
    }

    private static String lines(String form, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(form.replace("%d", Integer.toString(i))).append(form.endsWith(",") ? "" : "\n");
        }
        return lines.toString();
    }
}
