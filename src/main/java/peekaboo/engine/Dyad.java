package peekaboo.engine;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.infant.Brought;
import peekaboo.infant.Infant;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;

/** The two who are together, tick by tick: look, act, feel, judge. */
final class Dyad {
    final TickRecord record;
    private final SessionPlan plan;
    private final IntUnaryOperator planned;
    private final Infant infant;
    private final CaregiverMove move = new CaregiverMove();
    private final Memory memory;
    private DelayedCaregiver own;
    /** False where nobody asks what is coded of a tick, on which neither of the two acts. */
    private final boolean isCoded;

    private boolean forkAhead;

    /**
     * Before the first tick.
     *
     * @param temperament what this very infant is like
     * @param isWatched whether somebody asks what is coded; what an end or a fork may hang on is coded either way
     * @param planned the tick of the plan that belongs to a tick of the session
     */
    Dyad(SessionPlan plan, Settings temperament, boolean isWatched, IntUnaryOperator planned) {
        this.plan = plan;
        this.planned = planned;
        infant = infant(plan, temperament);
        record = new TickRecord(infant, move, plan.scenario().episodes().get(0));
        memory = Memory.of(plan);
        forkAhead = plan.fork().isPresent();
        isCoded = isWatched || forkAhead || mayEndEarly(plan);
        own = caregiver(plan.first().care());
        record.counts = !forkAhead;
    }

    private static boolean mayEndEarly(SessionPlan plan) {
        for (Episode episode : plan.scenario().episodes()) {
            if (episode.fussOutTicks().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Infant infant(SessionPlan plan, Settings temperament) {
        return new Infant(
                temperament,
                plan.brought().orElseGet(() -> Brought.atFirst(temperament)),
                plan.key(),
                plan.scenario().clock());
    }

    /** Somebody who may be with this infant. */
    DelayedCaregiver caregiver(Care care) {
        return new DelayedCaregiver(care, plan, planned);
    }

    /** Both act, from the same past; then the infant feels. Without a stand-in the arm's caregiver is there. */
    void step(int tick, @Nullable DelayedCaregiver standIn) {
        DelayedCaregiver present = standIn == null ? own : standIn;
        InfantMove seen = infant.act(tick);
        present.act(tick, record.episode, memory, move);
        infant.feel(tick, move.physics);
        if (isCoded) {
            judge(tick, seen);
        }
        memory.keep(tick, seen);
        if (forkAhead && record.coded() && plan.fork().orElseThrow().at().isNow(record)) {
            fork();
        }
    }

    private void judge(int tick, InfantMove seen) {
        record.tick = tick;
        record.captured = seen.looks() && (record.captured || record.began(InfantEvent.IS_CAPTURED));
        record.infantPhase = Coder.infant(seen);
        record.addedCodes = Coder.addedCodes(seen, infant.state().activation());
        record.caregiverPhase = Coder.caregiver(move, seen, record.captured);
    }

    private void fork() {
        DelayedCaregiver trunk = own;
        goOver();
        own.takeUp(trunk);
        record.counts = true;
    }

    private void goOver() {
        own = caregiver(plan.arm().care());
        forkAhead = false;
    }

    /** What the infant would bring to the next session with the same partner if this one ended now. */
    Brought learnt() {
        return infant.learnt();
    }

    void exchange(Snapshot.Tape tape) {
        if (forkAhead != tape.exchange(forkAhead)) {
            goOver();
        }
        infant.exchange(tape);
        move.exchange(tape);
        record.exchange(tape);
        memory.exchange(tape);
        own.exchange(tape);
    }
}
