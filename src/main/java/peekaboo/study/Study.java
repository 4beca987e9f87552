package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.engine.SessionPlan;
import peekaboo.inference.Fault;
import peekaboo.scenario.Arm;

/** The sessions of a study: every arm of a scenario with the same dyads. An item is a dyad. */
public final class Study implements Stage<List<List<SessionResult>>> {
    private static final int HANDFUL = 8;

    private final StudyPlan plan;
    private final List<Arm> arms;
    private final List<List<SessionResult>> byArm;

    /** To be run, in whatever pieces. */
    public Study(StudyPlan plan) {
        this.plan = plan;
        arms = plan.scenario().arms();
        byArm = empty();
    }

    /**
     * Runs a study. The result is the same whoever works at it.
     *
     * @param progress is told of dyads that have been through all arms
     */
    public static StudyResult run(StudyPlan plan, Workers workers, Progress progress) throws InterruptedException {
        Study study = new Study(plan);
        workers.work(study, progress);
        return study.result();
    }

    private List<List<SessionResult>> empty() {
        List<List<SessionResult>> all = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            all.add(new ArrayList<>());
        }
        return all;
    }

    @Override
    public int items() {
        return plan.dyads();
    }

    @Override
    public int handful() {
        return HANDFUL;
    }

    /** By arm, then by dyad. Run dyad by dyad, so that a JVM has seen every caregiver before it settles how to call them. */
    @Override
    public List<List<SessionResult>> piece(int from, int end) {
        List<List<SessionResult>> all = empty();
        SessionWatch watch = new SessionWatch(plan.scope(), plan.forked());
        for (int dyad = plan.firstDyad() + from; dyad < plan.firstDyad() + end; dyad++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                SessionPlan session = session(arms.get(arm), dyad);
                all.get(arm).add(BrokenSessionException.unlessDone(session, () -> watch.over(session)));
            }
        }
        return all;
    }

    private SessionPlan session(Arm arm, int dyad) {
        SessionPlan whole = SessionPlan.of(plan.scenario(), arm, dyad);
        return plan.fork().map(whole::forked).orElse(whole);
    }

    @Override
    public void take(List<List<SessionResult>> piece) {
        for (int arm = 0; arm < piece.size(); arm++) {
            byArm.get(arm).addAll(piece.get(arm));
        }
    }

    /** How many dyads have been through all arms. */
    public int done() {
        return byArm.get(0).size();
    }

    /** What the dyads so far gave. */
    public StudyResult result() {
        List<ArmResult> results = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            results.add(new ArmResult(arms.get(arm), byArm.get(arm)));
        }
        return new StudyResult(plan.chunk(plan.firstDyad(), plan.firstDyad() + done()), results);
    }

    /** This program failed at a session. What was worked out without it would be of another sample: it is no result. */
    public static final class BrokenSessionException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private BrokenSessionException(SessionPlan session, Fault fault) {
            super(
                    "arm " + session.arm().name() + ", dyad " + session.dyad() + ", seed "
                            + session.scenario().seed() + ": " + fault.inWords()
                            + " (without this session the dyads would be others)",
                    fault.thrown());
        }

        /**
         * What comes of work at a session.
         *
         * @throws BrokenSessionException that names the session, if the work fails
         */
        public static <T> T unlessDone(SessionPlan session, Supplier<T> work) {
            return Fault.spared(work::get, fault -> {
                if (fault.thrown() instanceof OutOfMemoryError memory) {
                    throw memory;
                }
                throw new BrokenSessionException(session, fault);
            });
        }

        /** Without the name of its class, which says no more. */
        @Override
        @SuppressWarnings("OverrideThrowableToString") // what is told of faults begins with this
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
