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

/** Makes the moves that a caregiver makes with the next dyad, whatever it sees. */
record Replay(List<CaregiverMove> moves, IntUnaryOperator planned) implements Caregiver {
    /**
     * The next dyad has its session as planned, so that there is a move for every tick of the plan.
     *
     * @param planned the tick of the plan that belongs to a tick of this session, so that both dyads are in the same episode
     *     also after one that ended early
     */
    static Replay of(CaregiverPolicy policy, SessionPlan plan, IntUnaryOperator planned) {
        List<Episode> episodes = new ArrayList<>();
        plan.scenario().asPlanned().episodes().forEach(episode -> episodes.add(inPerson(episode)));
        Arm other = new Arm(policy.name(), Care.usual(policy));
        SessionPlan next = new SessionPlan(
                plan.scenario().withEpisodes(episodes), other, plan.dyad() + 1, plan.session(), Optional.empty());
        Moves moves = new Moves();
        new Session(next, moves).run();
        return new Replay(List.copyOf(moves.all), planned);
    }

    /** Where somebody is replayed in an episode, the next dyad has that one itself; or it would ask the dyad after it. */
    private static Episode inPerson(Episode episode) {
        Optional<Care> there = episode.caregiver()
                .map(care -> care.policy().replays().map(Care::usual).orElse(care));
        return new Episode(
                episode.name(), episode.ticks(), episode.game(), there, episode.coded(), episode.fussOutTicks());
    }

    @Override
    public void act(int tick, Seen seen, CaregiverMove move) {
        move.set(moves.get(planned.applyAsInt(tick)));
    }

    /** Nothing changes in it. */
    @Override
    public void exchange(Snapshot.Tape tape) {}

    /** Keeps every move that a caregiver makes in a session. */
    private static final class Moves implements SessionObserver {
        private final List<CaregiverMove> all = new ArrayList<>();

        @Override
        public void onTick(TickRecord record) {
            all.add(record.caregiverSigns().copy());
        }
    }
}
