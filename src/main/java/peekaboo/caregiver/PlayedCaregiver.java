package peekaboo.caregiver;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Act;

/**
 * A person in the caregiver's place. Not in the catalogue, since no scenario can ask for it, but a scripted caregiver
 * whose script is written while it acts: with the same acts as its script, a {@code scripted} caregiver makes the same
 * record. Of one session only; begun anew, it does the same acts again.
 */
public final class PlayedCaregiver extends DescribedPolicy {
    private final List<TimedAct> acts = new ArrayList<>();

    /** A person who waits. */
    public PlayedCaregiver() {
        super("played", "Does what the person in its place does.", "assumed");
        acts.add(new TimedAct(0, Act.WAIT));
    }

    /**
     * The person does this from then on. Of two acts at one time the later said is done.
     *
     * @param atSeconds time from the start of the session, in seconds, a multiple of the tick, not before the last act
     */
    public void does(Act act, double atSeconds) {
        TimedAct last = acts.get(acts.size() - 1);
        if (atSeconds < last.atSeconds()) {
            throw new IllegalArgumentException("atSeconds: lies before the last act");
        }
        if (atSeconds == last.atSeconds()) {
            acts.remove(acts.size() - 1);
        }
        if (acts.isEmpty() || acts.get(acts.size() - 1).act() != act) {
            acts.add(new TimedAct(atSeconds, act));
        }
    }

    /** What was done so far, in the order of time; the first from 0 s on. */
    public List<TimedAct> acts() {
        return List.copyOf(acts);
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ScriptedCaregiver.Reader(acts, circumstances.clock());
    }
}
