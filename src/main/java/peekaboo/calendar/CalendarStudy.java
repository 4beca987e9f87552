package peekaboo.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Relationship;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.infant.Brought;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Reading;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.study.ArmSummary.Tally;
import peekaboo.study.Progress;
import peekaboo.study.SessionResult;
import peekaboo.study.SessionWatch;
import peekaboo.study.Stage;
import peekaboo.study.Study;
import peekaboo.study.Workers;

/** The sessions of a calendar: every arm with the same dyads, each through its sessions in order. An item is a dyad. */
public final class CalendarStudy implements Stage<List<List<DyadSessions>>> {
    private final CalendarPlan plan;
    private final List<Arm> arms;
    private final List<List<DyadSessions>> byArm;

    /** To be run, in whatever pieces. */
    public CalendarStudy(CalendarPlan plan) {
        this.plan = plan;
        arms = plan.scenario().arms();
        byArm = empty();
    }

    /**
     * Runs it. The result is the same whoever works at it.
     *
     * @param progress is told of dyads that have been through all sessions of all arms
     */
    public static CalendarResult run(CalendarPlan plan, Workers workers, Progress progress)
            throws InterruptedException {
        CalendarStudy study = new CalendarStudy(plan);
        workers.work(study, progress);
        return study.result();
    }

    private List<List<DyadSessions>> empty() {
        List<List<DyadSessions>> all = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            all.add(new ArrayList<>());
        }
        return all;
    }

    @Override
    public int items() {
        return plan.scenario().dyads();
    }

    @Override
    public int handful() {
        return 1;
    }

    /**
     * One dyad of an arm through all its sessions.
     *
     * @param beside who is told of a session too; empty for nobody
     */
    public DyadSessions dyad(Arm arm, int dyad, Function<SessionPlan, Optional<SessionObserver>> beside) {
        return new Watch().through(new Relationship(plan.scenario(), arm, dyad), dyad, beside);
    }

    @Override
    public List<List<DyadSessions>> piece(int from, int end) {
        List<List<DyadSessions>> all = empty();
        Watch watch = new Watch();
        for (int dyad = from; dyad < end; dyad++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                all.get(arm)
                        .add(watch.through(
                                new Relationship(plan.scenario(), arms.get(arm), dyad),
                                dyad,
                                session -> Optional.empty()));
            }
        }
        return all;
    }

    @Override
    public void take(List<List<DyadSessions>> piece) {
        for (int arm = 0; arm < piece.size(); arm++) {
            byArm.get(arm).addAll(piece.get(arm));
        }
    }

    /** What all dyads gave. */
    public CalendarResult result() {
        return new CalendarResult(plan, byArm);
    }

    /** Follows dyads one after the other. */
    private final class Watch {
        private final MeasureSet measures = Trend.measures(Trend.all());
        private final int inTime = Tally.ticks(plan.scenario().clock());
        private final Recorder recorder = new Recorder(Spells.KNOWN.and(measures.uses()));
        private final Map<Integer, SessionWatch> kept = new HashMap<>();

        Watch() {
            plan.kept().forEach(session -> kept.put(session, new SessionWatch(plan.scope(session), false)));
        }

        DyadSessions through(
                Relationship relationship, int dyad, Function<SessionPlan, Optional<SessionObserver>> beside) {
            int sessions = plan.scenario().sessions();
            double[] values = new double[sessions * Trend.all().size()];
            int[] known = new int[sessions];
            String[] digests = new String[sessions];
            List<SessionResult> whole = new ArrayList<>();
            for (int session = 0; session < sessions; session++) {
                RecordDigest digest = new RecordDigest();
                SessionPlan now = relationship.plan();
                SessionWatch watch = kept.get(session);
                SessionObserver counted = SessionObserver.all(digest, recorder);
                SessionObserver watched = watch == null ? counted : SessionObserver.all(watch.observer(), counted);
                SessionObserver observer = beside.apply(now)
                        .map(other -> SessionObserver.all(other, watched))
                        .orElse(watched);
                Brought learnt = Study.BrokenSessionException.unlessDone(now, () -> relationship.haveNext(observer));
                known[session] = note(recorder.recording(), learnt, values, session);
                digests[session] = digest.hex();
                if (watch != null) {
                    whole.add(watch.result(now));
                }
            }
            return new DyadSessions(dyad, values, known, digests, whole);
        }

        /** Notes the numbers of a session; returns of how many turnings away it is known whether they were back in time. */
        private int note(Recording recording, Brought learnt, double[] values, int session) {
            Reading reading = measures.of(recording.sheet(Stretch.WHOLE_SESSION));
            int place = session * Trend.all().size();
            for (Trend trend : Trend.all()) {
                values[place + trend.place()] = trend.value(reading, learnt);
            }
            FoundAgain found = FoundAgain.in(recording, inTime);
            values[place + Trend.BACK.place()] = found.share();
            return found.known();
        }
    }
}
