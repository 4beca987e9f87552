package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.study.Progress;
import peekaboo.study.Stage;
import peekaboo.study.Workers;

/** A design at which this program fails costs its own findings. */
class BrokenDesignTest {
    static Stream<Error> faults() {
        return Stream.of(
                new OutOfMemoryError("Java heap space"), new StackOverflowError(), new AssertionError("never"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void design_costsNoOther(Error fault) throws InterruptedException {
        EvidencePlan plan = new EvidencePlan(
                Stream.of("still-face.effect", "gaze.u-shape")
                        .map(PublishedFindings::of)
                        .toList(),
                4,
                1,
                List.of());
        List<CheckResult> whole = EvidenceStudy.run(plan, Workers.ALONE, Progress.SILENT);
        List<CheckResult> spared = EvidenceStudy.run(plan, new FailingOnce(fault), Progress.SILENT);

        assertEquals(whole.get(1), spared.get(1));
        CheckResult broken = spared.get(0);
        assertEquals(Verdict.INCONCLUSIVE, broken.verdict());
        assertEquals(whole.get(0).parts().size(), broken.parts().size());
        for (PartResult part : broken.parts()) {
            assertFalse(part.fault().isEmpty(), part::toString);
            assertTrue(
                    fault instanceof OutOfMemoryError
                            ? part.fault().equals("not enough memory")
                            : part.fault().equals(fault.toString()),
                    part::fault);
        }
    }

    /** Fails at the first stage, and at no other. */
    private static final class FailingOnce implements Workers {
        private final Error fault;
        private boolean hasFailed;

        FailingOnce(Error fault) {
            this.fault = fault;
        }

        @Override
        public <P> void work(Stage<P> stage, Progress progress) throws InterruptedException {
            if (!hasFailed) {
                hasFailed = true;
                throw fault;
            }
            Workers.ALONE.work(stage, progress);
        }
    }
}
