package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.StudyDesigns;

class FindingsFileTest {
    private static final Path FILE = Path.of("src/main/resources/peekaboo/evidence/findings.csv");

    /** Rows that came, or whose expectation was told more fully, after the first review. */
    private static final List<String> LATER = List.of(
            "still-face.heart-rate",
            "still-face.curtailed",
            "still-face.double-heart-rate",
            "still-face.voices-burst",
            "still-face.responsive-regulate",
            "still-face.negativity-less-match",
            "gaze.coupling",
            "gaze.memory",
            "history.sensitivity",
            "history.help");

    /** A model may change so that it meets an expectation; an expectation never changes so that a model meets it. */
    @Test
    void expectations_areTheOnesWrittenDown() throws IOException {
        assertEquals(
                "d1884004a716f7a398357bf1a24a8b48bd49e3a987f536b0c54ee69303bbe0d9", sha256(Files.readString(FILE)));
    }

    @Test
    void rowsOfBefore_haveNotChangedByALetter() throws IOException {
        String before = Files.readString(FILE)
                .lines()
                .filter(row -> LATER.stream().noneMatch(id -> row.startsWith(id + ",")))
                .map(row -> row + "\n")
                .collect(Collectors.joining());
        assertEquals("f8866154c3afb5845507da7cd476dff30659d449b0e687dd87498465a11f834c", sha256(before));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    @Test
    void findings_haveDistinctIdsAndSources() {
        Set<String> ids = new HashSet<>();
        for (PublishedFinding finding : PublishedFindings.all()) {
            assertTrue(ids.add(finding.id()), finding.id());
            assertFalse(finding.source().isBlank(), finding.id());
            assertTrue(List.of("high", "medium", "low").contains(finding.confidence()), finding.id());
        }
    }

    @Test
    void checks_nameFindings_atMostOneEach() {
        List<String> checked = FindingChecks.ALL.stream().map(FindingCheck::id).toList();
        assertEquals(checked.size(), new HashSet<>(checked).size());
        checked.forEach(PublishedFindings::of);
    }

    @Test
    void designs_canBeRead() {
        for (FindingCheck check : FindingChecks.ALL) {
            assertFalse(StudyDesigns.of(check.design(), List.of()).scenarios().isEmpty(), check.design());
        }
    }
}
