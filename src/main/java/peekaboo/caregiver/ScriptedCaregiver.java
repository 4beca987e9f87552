package peekaboo.caregiver;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.TickClock;

/** A timed list of acts, for demonstrations and for tests. */
final class ScriptedCaregiver extends DescribedPolicy {
    ScriptedCaregiver() {
        super(
                "scripted",
                "Does what its list of acts says at the times it says, and waits before the first.",
                "assumed");
    }

    @Override
    public boolean readsScript() {
        return true;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new Reader(circumstances.script(), circumstances.clock());
    }

    /**
     * Does what a list of acts says. The list may grow while it is read. What fell due while somebody else was with the infant
     * is passed over, but for the last of it.
     */
    static final class Reader implements Caregiver {
        private final List<TimedAct> script;
        private final TickClock clock;
        private Act act = Act.WAIT;
        private int next;

        Reader(List<TimedAct> script, TickClock clock) {
            this.script = script;
            this.clock = clock;
        }

        @Override
        public void act(int tick, Seen seen, CaregiverMove move) {
            while (next < script.size() && clock.ticks(script.get(next).atSeconds()) <= tick) {
                act = script.get(next).act();
                next++;
            }
            move.does(act);
        }

        @Override
        public void exchange(Snapshot.Tape tape) {
            act = tape.exchange(act, Act.values());
            next = tape.exchange(next);
        }
    }
}
