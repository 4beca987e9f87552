package peekaboo.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import peekaboo.evidence.check.BadChangeException;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.study.OneByOne;
import peekaboo.study.Progress;
import peekaboo.study.Workers;

/** Holds findings against the model: runs the study of each and judges it. The same plan gives the same results. */
public final class EvidenceStudy {
    private final EvidencePlan plan;
    private final Map<String, DesignStudy> designs = new LinkedHashMap<>();

    private EvidenceStudy(EvidencePlan plan) {
        this.plan = plan;
        List<FindingCheck> checks = plan.checks();
        for (FindingCheck check : checks) {
            designs.computeIfAbsent(
                    check.design(),
                    name -> new DesignStudy(StudyDesigns.of(name, plan.changes()), checks, plan.dyads()));
        }
    }

    /**
     * Runs the studies of a plan.
     *
     * @param workers work at it; the result is the same whoever they are
     * @param progress is told of dyads seen, over all studies
     * @return a result for each finding asked for, in the order of findings.csv
     * @throws BadChangeException if a change cannot be made to a study's scenario
     */
    public static List<CheckResult> run(EvidencePlan plan, Workers workers, Progress progress)
            throws InterruptedException {
        EvidenceStudy study = new EvidenceStudy(plan);
        study.observe(workers, progress);
        OneByOne<PublishedFinding, CheckResult> verdicts = new OneByOne<>(plan.findings(), 1, study::judged);
        workers.work(verdicts, Progress.SILENT);
        return verdicts.made();
    }

    private void observe(Workers workers, Progress progress) throws InterruptedException {
        int all = plan.dyads() * designs.size();
        int before = 0;
        for (DesignStudy design : designs.values()) {
            int seen = before;
            workers.work(design, (done, total) -> progress.passed(seen + done, all));
            before += plan.dyads();
        }
    }

    private CheckResult judged(PublishedFinding finding) {
        return FindingChecks.find(finding.id())
                .map(this::judged)
                .orElseGet(() -> new CheckResult(finding, Verdict.NOT_YET, 0, 0, 0, List.of()));
    }

    private CheckResult judged(FindingCheck check) {
        DesignStudy design = Objects.requireNonNull(designs.get(check.design()));
        return new Judging(check, design.readings(check), plan.seed()).judge();
    }
}
