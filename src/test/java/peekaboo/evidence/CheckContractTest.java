package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.study.Progress;

/** What holds of every check in the catalogue. */
class CheckContractTest {
    private static final int DYADS = 60;

    static List<Check> checks() {
        return Checks.all();
    }

    @Test
    void everyFindingThatNeedsNoHistory_hasACheck() {
        for (Finding finding : Findings.all()) {
            boolean needsHistory =
                    finding.id().startsWith("history.") || finding.id().startsWith("therapy.");
            assertEquals(!needsHistory, Checks.find(finding.id()).isPresent(), finding.id());
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void eachPart_isANumberWithAnExpectation(Check check) throws InterruptedException {
        CheckResult result = run(check, 1);

        assertEquals(check.parts().size(), result.parts().size());
        for (PartResult part : result.parts()) {
            assertFalse(Double.isNaN(part.estimate()), part.label());
            assertTrue(part.interval().low() <= part.interval().high(), part.label());
            assertFalse(part.told().isBlank(), part.label());
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void threads_changeNothing(Check check) throws InterruptedException {
        assertEquals(run(check, 1), run(check, 3));
    }

    private static CheckResult run(Check check, int threads) throws InterruptedException {
        EvidencePlan plan = new EvidencePlan(List.of(Findings.of(check.id())), DYADS, 1, List.of());
        return EvidenceStudy.run(plan, threads, Progress.SILENT).get(0);
    }
}
