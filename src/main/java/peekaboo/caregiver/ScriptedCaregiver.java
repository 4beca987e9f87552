package peekaboo.caregiver;

import java.util.List;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.ParameterTable;

/** A timed list of acts, for demonstrations and for tests. */
final class ScriptedCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String meaning() {
        return "Does what its list of acts says at the times it says, and waits before the first.";
    }

    @Override
    public String source() {
        return "assumed";
    }

    @Override
    public ParameterTable parameters() {
        return ParameterTable.of();
    }

    @Override
    public boolean readsScript() {
        return true;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new Reader(circumstances.script(), circumstances);
    }

    private static final class Reader implements Caregiver {
        private final List<TimedAct> script;
        private final int[] atTick;
        private int next;

        Reader(List<TimedAct> script, Circumstances circumstances) {
            this.script = script;
            atTick = new int[script.size()];
            for (int i = 0; i < atTick.length; i++) {
                atTick[i] = circumstances.clock().ticks(script.get(i).atSeconds());
            }
        }

        @Override
        public void act(int tick, Seen seen, CaregiverMove move) {
            while (next < atTick.length && atTick[next] <= tick) {
                move.does(script.get(next).act());
                next++;
            }
        }
    }
}
