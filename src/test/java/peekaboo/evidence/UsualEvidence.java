package peekaboo.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.study.Progress;
import peekaboo.threads.Crew;

/** All studies as the command runs them unless told otherwise: once for all tests that ask, since it takes long. */
public final class UsualEvidence {
    /** What is run. */
    public static final EvidencePlan PLAN =
            new EvidencePlan(PublishedFindings.all(), EvidencePlan.USUAL_DYADS, EvidencePlan.USUAL_SEED, List.of());

    private static @Nullable List<CheckResult> results;

    private UsualEvidence() {}

    /** What comes out, with as many threads as there are processors. */
    public static synchronized List<CheckResult> results() throws InterruptedException {
        List<CheckResult> known = results;
        if (known == null) {
            known = EvidenceStudy.run(PLAN, new Crew(Runtime.getRuntime().availableProcessors()), Progress.SILENT);
            results = known;
        }
        return known;
    }
}
