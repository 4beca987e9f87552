package peekaboo.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.inference.Fault;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Reading;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;

/** The sessions of a study: every arm of a scenario with the same dyads. An item is a dyad. */
public final class Study implements Stage<List<List<SessionResult>>> {
    private static final int HANDFUL = 8;

    private final StudyPlan plan;
    private final List<Arm> arms;
    private final MeasureSet measures;
    private final List<List<SessionResult>> byArm;

    /** To be run, in whatever pieces. */
    public Study(StudyPlan plan) {
        this.plan = plan;
        arms = plan.scenario().arms();
        measures = plan.scope().measures();
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

    /** Runs a study in the calling thread. */
    static StudyResult alone(StudyPlan plan) {
        Study study = new Study(plan);
        study.take(study.piece(0, study.items()));
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
        Watch watch = new Watch();
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
        return plan.forked() ? whole.forkedFrom(arms.get(0)) : whole;
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

    /** Runs sessions one after the other and keeps of each what is to be kept. */
    private final class Watch {
        private static final int WHILE_TICKS = 64;

        private final Recorder recorder = new Recorder(Spells.KNOWN.and(measures.uses()));

        /** Of a forked session one turning away is listed: where nothing else is asked for, it need not go on after that one. */
        private final boolean untilItsTurningAway =
                plan.forked() && plan.scope().ofTurningsAwayAlone();

        SessionResult over(SessionPlan session) {
            Optional<RecordDigest> digest =
                    plan.scope().dyadByDyad() ? Optional.of(new RecordDigest()) : Optional.empty();
            SessionObserver observer = digest.isPresent() ? SessionObserver.all(digest.get(), recorder) : recorder;
            run(new Session(session, observer));
            Recording recording = recorder.recording();
            return new SessionResult(
                    session.dyad(),
                    session.session(),
                    digest.map(RecordDigest::hex),
                    Spells.of(recording),
                    readings(recording),
                    untilItsTurningAway ? Optional.empty() : Optional.of(SessionResult.Watched.of(recording)));
        }

        private void run(Session session) {
            do {
                session.advance(untilItsTurningAway ? WHILE_TICKS : Integer.MAX_VALUE);
            } while (!session.hasEnded() && Spells.of(recorder.recording()).isEmpty());
        }

        private Map<Stretch, Reading> readings(Recording recording) {
            Map<Stretch, Reading> readings = new HashMap<>();
            for (Stretch stretch : plan.scope().stretches()) {
                readings.put(stretch, measures.of(recording.sheet(stretch)));
            }
            return readings;
        }
    }
}
