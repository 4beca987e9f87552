package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.TickClock;
import peekaboo.random.SessionKey;

/**
 * One infant in one session. Each tick it first acts, from what it feels and from what the caregiver did a tick ago, and
 * then feels what reaches it.
 */
public final class Infant implements Snapshot.Subject {
    private final InfantMove move = new InfantMove();
    private final Happenings happenings = new Happenings();
    private final Feelings feelings;
    private final InfantState state;
    private final Gazing gazing;
    private final Protesting protesting;
    private final Smiling smiling;
    private final SelfComfort comfort;

    /**
     * @param temperament the parameters of this very infant, {@link Temperament#drawn drawn} for its dyad
     * @param brought what sessions before have left in it
     * @param key from which its draws come
     * @param clock length of the tick
     */
    public Infant(Settings temperament, Brought brought, SessionKey key, TickClock clock) {
        double seconds = clock.seconds();
        feelings = new Feelings(temperament, brought, key, seconds);
        state = new InfantState(feelings, happenings);
        gazing = new Gazing(temperament, key, seconds);
        protesting = new Protesting(temperament, key, seconds);
        smiling = new Smiling(temperament, key, seconds);
        comfort = new SelfComfort(temperament, key, seconds);
    }

    /** Decides what it does in this tick, from what it feels and what reached it in the tick before. */
    public InfantMove act(int tick) {
        happenings.clear();
        gazing.act(tick, feelings, move, happenings);
        protesting.act(tick, feelings, move, happenings);
        smiling.act(tick, feelings, move, happenings);
        comfort.act(tick, feelings, move, happenings);
        signal();
        return move;
    }

    /** Feels what reaches it in this tick. */
    public void feel(int tick, Physics reaching) {
        feelings.feel(tick, reaching, move);
    }

    private void signal() {
        for (int i = 0; i < happenings.count(); i++) {
            ask(happenings.event(i), happenings.cause(i));
        }
        if (move.looks()) {
            feelings.contingency.looksOn();
        }
        if (move.fusses()) {
            feelings.contingency.ask(Signal.FUSS);
        }
    }

    private void ask(InfantEvent event, Cause cause) {
        switch (event) {
            case LOOKS_AWAY -> turnAway(cause);
            case LOOKS_BACK -> {
                turnBack();
                feelings.contingency.ask(Signal.LOOK);
            }
            case IS_CAPTURED -> turnBack();
            case SMILES -> feelings.contingency.ask(Signal.SMILE);
            case COOS, BIDS -> feelings.contingency.ask(Signal.COO);
            default -> {}
        }
    }

    private void turnBack() {
        feelings.contingency.turnsBack();
        feelings.learning.turnsBack();
    }

    /** Who turns to an object asks for no quiet. */
    private void turnAway(Cause cause) {
        boolean asksForQuiet = cause != Cause.OBJECT;
        feelings.distress.turnsAway(feelings.percept, asksForQuiet);
        feelings.contingency.turnsAway();
        if (asksForQuiet) {
            feelings.contingency.ask(Signal.AVERT);
        }
    }

    /** What it would bring to the next session with this partner if this one ended now. */
    public Brought learnt() {
        return feelings.learning.learnt(feelings);
    }

    /** What it does now; reused, valid until the next tick. */
    public InfantMove move() {
        return move;
    }

    /** What goes on inside it, as it stands after each tick. */
    public InfantState state() {
        return state;
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        move.exchange(tape);
        happenings.exchange(tape);
        feelings.exchange(tape);
        gazing.exchange(tape);
        smiling.exchange(tape);
        comfort.exchange(tape);
    }
}
