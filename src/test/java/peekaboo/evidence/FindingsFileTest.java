package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsFileTest {
    @Test
    void findings_haveDistinctIdsAndSources() {
        Set<String> ids = new HashSet<>();
        for (Finding finding : Findings.all()) {
            assertTrue(ids.add(finding.id()), finding.id());
            assertFalse(finding.source().isBlank(), finding.id());
            assertTrue(List.of("high", "medium", "low").contains(finding.confidence()), finding.id());
        }
    }

    @Test
    void checks_nameFindings_atMostOneEach() {
        List<String> checked = Checks.all().stream().map(Check::id).toList();
        assertEquals(checked.size(), new HashSet<>(checked).size());
        checked.forEach(Findings::of);
    }

    @Test
    void designs_canBeRead() {
        for (Check check : Checks.all()) {
            assertFalse(Designs.of(check.design(), List.of()).scenarios().isEmpty(), check.design());
        }
    }
}
