package peekaboo.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Settings;
import peekaboo.infant.Brought;
import peekaboo.infant.History;
import peekaboo.random.Digest;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * One dyad of one arm through the sessions of its calendar, in order. Each is a session like any other; what the infant has felt in
 * it lasts, by partner and in general, and is brought to those that follow. The same scenario gives the same sessions, bit for bit.
 */
public final class Relationship {
    private final Scenario scenario;
    private final Arm arm;
    private final int dyad;
    private final Settings infant;
    private History history;
    private int next;
    private @Nullable SessionPlan coming;
    /** The session that was planned last, by itself; most are like the one before. */
    private Scenario then;

    private Arm armThen;
    /** Whether a session was planned, so that the next one may be like it. */
    private boolean isPlanned;

    private final @Nullable Relationship neighbour;

    /**
     * Before the first session.
     *
     * @param scenario with a calendar, or with a single session
     */
    public Relationship(Scenario scenario, Arm arm, int dyad) {
        this.scenario = scenario;
        this.arm = arm;
        this.dyad = dyad;
        infant = SessionPlan.temperament(scenario, arm, dyad);
        history = History.none(infant);
        then = scenario;
        armThen = arm;
        neighbour = neighbour();
    }

    /** Another arm, in which the dyad has had the same sessions. */
    private Relationship(Relationship same, Arm other) {
        this(same.scenario, other, same.dyad);
        history = same.history;
        next = same.next;
    }

    /**
     * The same dyad in another arm of the scenario, in which it has had the sessions that it has had here: so they need not be had again.
     *
     * @throws IllegalArgumentException if they are not the same, see {@link Scenario#commonSessions}
     */
    public Relationship in(Arm other) {
        if (next > scenario.commonSessions(arm, other)) {
            throw new IllegalArgumentException(other.name() + ": not as " + arm.name() + " up to session " + next);
        }
        return new Relationship(this, other);
    }

    /** Whoever makes the moves of another with the next dyad is that other there, whose history with it lasts too. */
    private @Nullable Relationship neighbour() {
        Scenario there = scenario.withArms(List.of(arm)).withDyads(1);
        Scenario inPerson = there.inPerson();
        return inPerson.equals(there)
                ? null
                : new Relationship(inPerson, inPerson.arms().get(0), dyad + 1);
    }

    /** True once every session has been had. */
    public boolean hasEnded() {
        return next == scenario.sessions();
    }

    /** The number of the session that comes next, from 0. */
    public int nextSession() {
        return next;
    }

    /** The session that comes next, with what the infant brings to it. */
    public SessionPlan plan() {
        if (coming == null) {
            coming = planned();
        }
        return coming;
    }

    private SessionPlan planned() {
        String partner = scenario.partnerIn(arm, next);
        Optional<Brought> theirs = Optional.ofNullable(neighbour).map(other -> other.history.with(partner));
        if (!isPlanned || !scenario.areAlike(next - 1, next)) {
            then = scenario.inSession(next);
            armThen = scenario.inSession(arm, next);
            isPlanned = true;
        }
        return new SessionPlan(then, armThen, dyad, next, Optional.empty(), Optional.of(history.with(partner)), theirs);
    }

    /** Has the next session, of which {@code observer} is told; returns what the infant would bring to another with the same partner. */
    public Brought haveNext(SessionObserver observer) {
        Session session = new Session(plan(), infant, observer);
        session.run();
        if (neighbour != null) {
            neighbour.haveNext(SessionObserver.SILENT);
        }
        Brought learnt = session.learnt();
        history = history.after(scenario.partnerIn(arm, next), learnt);
        next++;
        coming = null;
        return learnt;
    }

    /** Has sessions until that of this number comes next. */
    public Relationship upTo(int session) {
        while (next < session) {
            haveNext(SessionObserver.SILENT);
        }
        return this;
    }

    /** Has all sessions that are left; the digest of the digests of their records in order, 16 hexadecimal digits. */
    public String digest() {
        Digest all = new Digest();
        while (!hasEnded()) {
            RecordDigest digest = new RecordDigest();
            haveNext(digest);
            all.add(digest.hex());
        }
        return all.hex();
    }

    /** What has been left in the infant by all its sessions so far. */
    public History history() {
        return history;
    }
}
