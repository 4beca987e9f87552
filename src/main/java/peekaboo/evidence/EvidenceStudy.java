package peekaboo.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import peekaboo.evidence.check.BadChangeException;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.inference.Measured;
import peekaboo.study.OneByOne;
import peekaboo.study.Progress;
import peekaboo.study.Workers;

/** Holds findings against the model: runs the study of each and judges it. The same plan gives the same results. */
public final class EvidenceStudy {
    private final EvidencePlan plan;
    private final Map<String, Measured<DesignStudy>> designs = new LinkedHashMap<>();

    private EvidenceStudy(EvidencePlan plan) {
        this.plan = plan;
        List<FindingCheck> checks = plan.checks();
        for (FindingCheck check : checks) {
            designs.computeIfAbsent(
                    check.design(),
                    name -> Measured.computed(() -> Measured.observed(
                            new DesignStudy(StudyDesigns.of(name, plan.changes()), checks, plan.dyads()))));
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
        for (Map.Entry<String, Measured<DesignStudy>> one : designs.entrySet()) {
            int seen = before;
            Progress whole = (done, total) -> progress.passed(seen + done, all);
            one.setValue(Measured.computed(() -> worked(one.getValue(), workers, whole)));
            before += plan.dyads();
        }
    }

    private static Measured<DesignStudy> worked(Measured<DesignStudy> design, Workers workers, Progress progress)
            throws InterruptedException {
        if (design.isObserved()) {
            workers.work(design.get(), progress);
        }
        return design;
    }

    private CheckResult judged(PublishedFinding finding) {
        return FindingChecks.find(finding.id())
                .map(this::judged)
                .orElseGet(() -> new CheckResult(finding, Verdict.NOT_YET, 0, 0, 0, List.of()));
    }

    /** A design that this program fails at costs its findings, and no others. */
    private CheckResult judged(FindingCheck check) {
        Measured<DesignStudy> design = Objects.requireNonNull(designs.get(check.design()));
        DyadReadings readings =
                design.either(known -> known.readings(check), reason -> DyadReadings.failed(design.fault()));
        return new Judging(check, readings, plan.seed()).judge();
    }
}
