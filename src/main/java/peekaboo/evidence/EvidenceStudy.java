package peekaboo.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import peekaboo.metric.Reading;
import peekaboo.study.Crew;
import peekaboo.study.Progress;

/** Holds findings against the model: runs the study of each and judges it. The same plan gives the same results. */
public final class EvidenceStudy {
    private static final int HANDFUL = 10;

    private final EvidencePlan plan;
    private final Progress progress;
    private final Map<String, List<List<Reading>>> readings = new LinkedHashMap<>();
    private int done;

    private EvidenceStudy(EvidencePlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
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
        for (Design design : study.designs()) {
            study.observe(design, crew);
        }
        return study.judge(crew);
    }

    private List<Design> designs() {
        return plan.checks().stream()
                .map(Check::design)
                .distinct()
                .map(name -> Designs.of(name, plan.changes()))
                .toList();
    }

    private void observe(Design design, Crew crew) throws InterruptedException {
        List<Callable<List<List<Reading>>>> tasks = new ArrayList<>();
        List<Check> checks = checksOf(design);
        for (int first = 0; first < plan.dyads(); first += HANDFUL) {
            int from = first;
            int end = Math.min(first + HANDFUL, plan.dyads());
            tasks.add(() -> handful(design, checks, from, end));
        }
        List<List<Reading>> byDyad = readings.computeIfAbsent(design.name(), name -> new ArrayList<>());
        crew.<List<List<Reading>>>work(tasks, handful -> {
            byDyad.addAll(handful);
            done += handful.size();
            progress.passed(done, plan.dyads() * designCount());
        });
    }

    private int designCount() {
        return (int) plan.checks().stream().map(Check::design).distinct().count();
    }

    private List<Check> checksOf(Design design) {
        return plan.checks().stream()
                .filter(check -> check.design().equals(design.name()))
                .toList();
    }

    /** The last dyad's neighbour is run beyond the end, so that every pair that never met has another infant. */
    static List<List<Reading>> handful(Design design, List<Check> checks, int first, int end) {
        List<List<Reading>> all = new ArrayList<>();
        Observed dyad = Observed.of(design, first);
        for (int i = first; i < end; i++) {
            Observed next = Observed.of(design, i + design.round());
            all.add(read(checks, dyad, next));
            dyad = design.round() == 1 ? next : Observed.of(design, i + 1);
        }
        return all;
    }

    private static List<Reading> read(List<Check> checks, Observed dyad, Observed next) {
        return checks.stream().map(check -> check.reader().read(dyad, next)).toList();
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
                .map(check -> new Judging(check, readingsOf(check), plan.seed()).judge())
                .orElseGet(() -> new CheckResult(finding, Verdict.NOT_YET, 0, 0, 0, List.of()));
    }

    private List<Reading> readingsOf(Check check) {
        List<List<Reading>> byDyad = readings.getOrDefault(check.design(), List.of());
        int column = plan.checks().stream()
                .filter(other -> other.design().equals(check.design()))
                .toList()
                .indexOf(check);
        return byDyad.stream().map(row -> row.get(column)).toList();
    }
}
