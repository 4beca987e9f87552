package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.Part;

/** What was predicted is written down for every finding that one session can show, part by part. */
class PredictionsTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (.*)$", Pattern.MULTILINE);

    @Test
    void everyPartOfEveryFinding_isPredicted() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("src/docs/predictions.md")))
                .results()
                .toList();

        List<String> checked = PublishedFindings.all().stream()
                .map(PublishedFinding::id)
                .filter(id -> FindingChecks.find(id).isPresent())
                .toList();
        assertEquals(checked, rows.stream().map(row -> row.group(1)).toList());
        for (MatchResult row : rows) {
            for (Part part : FindingChecks.find(row.group(1)).orElseThrow().parts()) {
                String told =
                        part.label().replace("<", "&lt;") + ": " + part.told().replace("+-", "\u00b1");
                assertTrue(!part.isJudged() || row.group(2).contains(told), row.group(1) + ": " + told);
            }
        }
    }
}
