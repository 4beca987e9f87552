package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.StudyDesigns;

class FindingsFileTest {
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
