package peekaboo.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import peekaboo.caregiver.Caregiver;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.Seen;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Snapshot;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;

/**
 * Makes the moves that a caregiver makes with the next dyad, whatever it sees. The next dyad's session is run alongside, no
 * further than it is needed: a session of four hours begins as soon as one of a minute, and none of its moves is kept.
 */
final class Replay implements Caregiver {
    private final SessionPlan next;
    private final IntUnaryOperator planned;
    private Alongside alongside;

    private Replay(SessionPlan next, IntUnaryOperator planned) {
        this.next = next;
        this.planned = planned;
        alongside = new Alongside(next);
    }

    /**
     * The next dyad has its session as planned, so that there is a move for every tick of the plan.
     *
     * @param planned the tick of the plan that belongs to a tick of this session, so that both dyads are in the same episode
     *     also after one that ended early
     */
    static Replay of(CaregiverPolicy policy, SessionPlan plan, IntUnaryOperator planned) {
        List<Episode> episodes = new ArrayList<>();
        // Where somebody is replayed in an episode, the next dyad has that one itself; or it would ask the dyad after
        // it.
        plan.scenario().asPlanned().episodes().forEach(episode -> episodes.add(episode.inPerson()));
        Arm other = plan.arm().withCare(Care.usual(policy));
        SessionPlan next = new SessionPlan(
                plan.scenario().withEpisodes(episodes),
                other,
                plan.dyad() + 1,
                plan.session(),
                Optional.empty(),
                plan.neighbour(),
                Optional.empty());
        return new Replay(next, planned);
    }

    /** Whoever asks for a moment that is over, as one put back into an earlier state does, has the next dyad begin anew. */
    @Override
    public void act(int tick, Seen seen, CaregiverMove move) {
        int wanted = planned.applyAsInt(tick);
        if (wanted < alongside.ticks - 1) {
            alongside = new Alongside(next);
        }
        move.set(alongside.moveAt(wanted));
    }

    /** What it does follows from the tick alone. */
    @Override
    public void exchange(Snapshot.Tape tape) {}

    /** The next dyad's session as far as it has been run. */
    private static final class Alongside implements SessionObserver {
        private final Session session;
        private CaregiverMove last = new CaregiverMove();
        private int ticks;

        Alongside(SessionPlan plan) {
            session = new Session(plan, this);
        }

        CaregiverMove moveAt(int tick) {
            if (ticks <= tick) {
                ticks = session.advance(tick + 1 - ticks);
            }
            return last;
        }

        @Override
        public void onTick(TickRecord record) {
            last = record.caregiverSigns().copy();
        }
    }
}
