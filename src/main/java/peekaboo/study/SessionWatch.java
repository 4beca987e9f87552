package peekaboo.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Reading;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;

/** Watches sessions one after the other and keeps of each what is to be kept. */
public final class SessionWatch {
    private static final int WHILE_TICKS = 64;

    private final Scope scope;
    private final MeasureSet measures;
    private final Recorder recorder;

    /** Of a forked session one turning away is listed: where nothing else is asked for, it need not go on after that one. */
    private final boolean untilItsTurningAway;

    private RecordDigest digest = new RecordDigest();

    /** Keeps what belongs to this scope, of sessions that are forked or not. */
    public SessionWatch(Scope scope, boolean forked) {
        this.scope = scope;
        measures = scope.measures();
        recorder = new Recorder(Spells.KNOWN.and(measures.uses()));
        untilItsTurningAway = forked && scope.ofTurningsAwayAlone();
    }

    /** Whoever is to be told of the next session. */
    public SessionObserver observer() {
        digest = new RecordDigest();
        return scope.digests() ? SessionObserver.all(digest, recorder) : recorder;
    }

    /** What is kept of the session that was watched last. */
    public SessionResult result(SessionPlan session) {
        Recording recording = recorder.recording();
        return new SessionResult(
                session.dyad(),
                session.session(),
                scope.digests() ? Optional.of(digest.hex()) : Optional.empty(),
                Spells.of(recording),
                readings(recording),
                untilItsTurningAway ? Optional.empty() : Optional.of(SessionResult.Watched.of(recording)));
    }

    SessionResult over(SessionPlan session) {
        run(new Session(session, observer()));
        return result(session);
    }

    private void run(Session session) {
        do {
            session.advance(untilItsTurningAway ? WHILE_TICKS : Integer.MAX_VALUE);
        } while (!session.hasEnded() && Spells.of(recorder.recording()).isEmpty());
    }

    private Map<Stretch, Reading> readings(Recording recording) {
        Map<Stretch, Reading> readings = new HashMap<>();
        for (Stretch stretch : scope.stretches()) {
            readings.put(stretch, measures.of(recording.sheet(stretch)));
        }
        return readings;
    }
}
