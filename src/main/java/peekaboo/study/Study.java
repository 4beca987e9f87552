package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;

/** Runs many sessions: every arm of a scenario with the same dyads. */
public final class Study {
    /** Dyads that one thread takes at a time. */
    private static final int HANDFUL = 8;

    private final StudyPlan plan;
    private final Progress progress;
    private final List<List<DyadResult>> byArm;
    private int done;

    private Study(StudyPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        byArm = empty(plan.scenario().arms().size());
    }

    /**
     * Runs a study. The result is the same whatever the number of threads.
     *
     * @param threads how many work at it, at least 1
     * @param progress is told by the calling thread
     * @throws InterruptedException if the calling thread is interrupted; nothing goes on behind its back
     */
    public static StudyResult run(StudyPlan plan, int threads, Progress progress) throws InterruptedException {
        Study study = new Study(plan, progress);
        new Crew(threads).work(study.handfuls(), study::take);
        return study.result();
    }

    /** Runs a study in the calling thread alone. */
    static StudyResult alone(StudyPlan plan) throws InterruptedException {
        Study study = new Study(plan, Progress.SILENT);
        study.take(sessions(plan));
        return study.result();
    }

    private List<Callable<List<List<DyadResult>>>> handfuls() {
        List<Callable<List<List<DyadResult>>>> tasks = new ArrayList<>();
        for (int first = plan.firstDyad(); first < plan.endDyad(); first += HANDFUL) {
            StudyPlan handful = plan.chunk(first, Math.min(first + HANDFUL, plan.endDyad()));
            tasks.add(() -> sessions(handful));
        }
        return tasks;
    }

    /** By arm, then by dyad. Run dyad by dyad, so that a JVM has seen every caregiver before it settles how to call them. */
    private static List<List<DyadResult>> sessions(StudyPlan plan) throws InterruptedException {
        List<Arm> arms = plan.scenario().arms();
        List<List<DyadResult>> all = empty(arms.size());
        for (int dyad = plan.firstDyad(); dyad < plan.endDyad(); dyad++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("study: dyad " + dyad + " was not begun");
                }
                all.get(arm).add(Watch.over(session(plan, arms.get(arm), dyad)));
            }
        }
        return all;
    }

    private static List<List<DyadResult>> empty(int arms) {
        List<List<DyadResult>> all = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            all.add(new ArrayList<>());
        }
        return all;
    }

    private static SessionPlan session(StudyPlan plan, Arm arm, int dyad) {
        SessionPlan whole = SessionPlan.of(plan.scenario(), arm, dyad);
        return plan.forked() ? whole.forkedFrom(plan.scenario().arms().get(0)) : whole;
    }

    private void take(List<List<DyadResult>> handful) {
        for (int arm = 0; arm < handful.size(); arm++) {
            byArm.get(arm).addAll(handful.get(arm));
        }
        done += handful.get(0).size();
        progress.passed(done, plan.dyads());
    }

    private StudyResult result() {
        List<ArmResult> arms = new ArrayList<>();
        for (int arm = 0; arm < byArm.size(); arm++) {
            arms.add(new ArmResult(plan.scenario().arms().get(arm), byArm.get(arm)));
        }
        return new StudyResult(plan, arms);
    }
}
