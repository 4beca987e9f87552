package peekaboo.caregiver;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.TickClock;

/**
 * Does what a list of acts says. The list may grow while it is read. What fell due while somebody else was with the infant
 * is passed over, but for the last of it.
 */
final class ScriptReader implements Caregiver {
    private final List<TimedAct> script;
    private final TickClock clock;
    private Act act = Act.WAIT;
    private int next;

    ScriptReader(List<TimedAct> script, TickClock clock) {
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
}
