package peekaboo.app.cli.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.folder.Folders;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.dyad.Range;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.evidence.Verdict;
import peekaboo.evidence.check.Mark;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

class EvidenceFilesTest {
    private static final String FAULT = "java.lang.ArithmeticException: 1/0";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void partThatCannotBeComputed_costsNoOther() throws Exception {
        PublishedFinding finding = PublishedFindings.all().stream()
                .filter(one -> one.id().equals("gaze.u-shape"))
                .findFirst()
                .orElseThrow();
        PartResult known = part("known", Measured.observed(0.2), Measured.observed(new Interval(0.1, 0.3, 0.95)));
        PartResult broken = part("broken", Measured.failed(FAULT), Measured.failed(FAULT));
        PartResult open = part("open", Measured.observed(0.2), Measured.failed(FAULT));
        CheckResult result = new CheckResult(finding, Verdict.INCONCLUSIVE, 10, 20, 0, List.of(known, broken, open));
        EvidencePlan plan = new EvidencePlan(List.of(finding), 10, 1, List.of());
        EvidenceFiles files = new EvidenceFiles(plan, List.of(result), "peekaboo evidence");
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("evidence")) {
            files.write(folder);
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        String rows = Files.readString(home.resolve("out").resolve("evidence.csv"));
        assertTrue(rows.contains("gaze.u-shape,known,0,1,0 to 1,0.2,0.1,0.3,number,holds,,inconclusive"), rows);
        assertTrue(rows.contains("gaze.u-shape,broken,0,1,0 to 1,,,,number,cannot tell,could-not-be-computed"), rows);
        assertTrue(rows.contains("gaze.u-shape,open,0,1,0 to 1,0.2,,,number,cannot tell,could-not-be-computed"), rows);
        String page = Files.readString(home.resolve("out").resolve("evidence.html"));
        assertTrue(page.contains("A part of it could not be computed"), page);
        assertTrue(
                folders.told()
                        .contains(
                                "written without \"broken\" of gaze.u-shape in evidence.csv, \"open\" of gaze.u-shape in "
                                        + "evidence.csv: it could not be computed, please report it: " + FAULT),
                folders::told);
        String summary = new String(files.summary(home, CommandWords.of("evidence")), StandardCharsets.UTF_8);
        assertTrue(summary.contains("could not be computed"), summary);
    }

    private static PartResult part(String label, Measured<Double> estimate, Measured<Interval> interval) {
        return new PartResult(
                label, "", new Range(0, 1), "0 to 1", new Mark(Mark.Kind.EMERGED, ""), estimate, interval);
    }
}
