package peekaboo.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import peekaboo.metric.Reading;
import peekaboo.study.Crew;
import peekaboo.study.Progress;

/** Holds findings against the model: runs the study of each and judges it. The same plan gives the same results. */
public final class EvidenceStudy {
    private final EvidencePlan plan;
    private final Progress progress;
    private final Map<String, DesignStudy> designs = new LinkedHashMap<>();
    private int done;

    private EvidenceStudy(EvidencePlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        for (Check check : plan.checks()) {
            designs.computeIfAbsent(
                    check.design(), name -> new DesignStudy(Designs.of(name, plan.changes()), plan.checks()));
        }
    }

    /**
     * Runs the studies of a plan.
     *
     * @param threads how many work at it, at least 1
     * @param progress is told of dyads seen, over all studies
     * @return a result for each finding asked for, in the order of findings.csv
     * @throws BadChangeException if a change cannot be made to a study's scenario
     */
    public static List<CheckResult> run(EvidencePlan plan, int threads, Progress progress) throws InterruptedException {
        EvidenceStudy study = new EvidenceStudy(plan, progress);
        Crew crew = new Crew(threads);
        for (DesignStudy design : study.designs.values()) {
            crew.work(design.tasks(plan.dyads()), handful -> study.take(design, handful));
        }
        return study.judge(crew);
    }

    private void take(DesignStudy design, List<List<Reading>> handful) {
        design.take(handful);
        done += handful.size();
        progress.passed(done, plan.dyads() * designs.size());
    }

    private List<CheckResult> judge(Crew crew) throws InterruptedException {
        List<Callable<CheckResult>> tasks = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            tasks.add(() -> judged(finding));
        }
        return crew.all(tasks);
    }

    private CheckResult judged(Finding finding) {
        return Checks.find(finding.id())
                .map(this::judged)
                .orElseGet(() -> new CheckResult(finding, Verdict.NOT_YET, 0, 0, 0, List.of()));
    }

    private CheckResult judged(Check check) {
        DesignStudy design = Objects.requireNonNull(designs.get(check.design()));
        return new Judging(check, design.readings(check), plan.seed()).judge();
    }
}
