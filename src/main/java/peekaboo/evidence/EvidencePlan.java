package peekaboo.evidence;

import java.util.List;
import java.util.Optional;
import peekaboo.evidence.check.BadChangeException;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.StudyDesign;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.scenario.Change;

/**
 * Which findings are to be held against the model, and how.
 *
 * @param findings in the order told
 * @param dyads simulated for each study, at least 2
 * @param seed of the resamples; the infants' seed is that of each study's scenario
 * @param changes made to the scenario of every study, as to switch a mechanism off
 */
public record EvidencePlan(List<PublishedFinding> findings, int dyads, int seed, List<Change> changes) {
    /** Dyads simulated for each study unless asked otherwise. */
    public static final int USUAL_DYADS = 1_000;

    /** Seed of the resamples unless asked otherwise. */
    public static final int USUAL_SEED = 1;

    public EvidencePlan {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        if (dyads < 2) {
            throw new IllegalArgumentException("dyads: at least 2, not " + dyads);
        }
    }

    /**
     * The study that a finding is looked for in, with the changes made; none where no study of one session can show it.
     *
     * @throws BadChangeException if a change cannot be made to its scenario
     */
    public Optional<StudyDesign> design(PublishedFinding finding) {
        return FindingChecks.find(finding.id()).map(check -> StudyDesigns.of(check.design(), changes));
    }

    /** The checks of its findings that one session can show. */
    List<FindingCheck> checks() {
        return findings.stream()
                .map(finding -> FindingChecks.find(finding.id()))
                .flatMap(Optional::stream)
                .toList();
    }
}
