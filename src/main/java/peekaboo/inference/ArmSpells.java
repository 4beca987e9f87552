package peekaboo.inference;

import java.util.ArrayList;
import java.util.List;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;

/** The turnings away of one arm in ticks, each with its cause: a return by itself, protest or withdrawal, a captured look. */
public final class ArmSpells {
    /** What has become of a turning away after some time. */
    public enum SpellState {
        /** It has not ended. */
        AWAY(0),
        /** The infant came back by itself. */
        RETURN(1),
        /** It began to protest or withdrew. */
        PROTEST(2),
        /** The caregiver got a look. */
        CAPTURE(3);

        private final int number;

        SpellState(int number) {
            this.number = number;
        }

        /** Its number among the states of {@link EventTimes}: 0 for still away, else that of the cause. */
        public int number() {
            return number;
        }

        /** Every state. */
        public static List<SpellState> all() {
            return List.of(values());
        }
    }

    private static final int CAUSES = SpellState.all().size() - 1;

    private final int[] endings = new int[Ending.all().size()];
    private final EventTimes times;

    /**
     * Takes them over.
     *
     * @param dyads the turnings away of each dyad, in dyad order
     */
    public ArmSpells(List<List<Spell>> dyads) {
        EventTimes.Builder builder = EventTimes.builder(CAUSES, dyads.size());
        for (int dyad = 0; dyad < dyads.size(); dyad++) {
            for (Spell spell : dyads.get(dyad)) {
                builder.add(spell.latencyTicks(), cause(spell.ending()), dyad);
                endings[spell.ending().ordinal()]++;
            }
        }
        times = builder.build();
    }

    private static int cause(Ending ending) {
        return switch (ending) {
            case RETURNED -> SpellState.RETURN.number;
            case PROTEST -> SpellState.PROTEST.number;
            case CAPTURED -> SpellState.CAPTURE.number;
            case EPISODE_END, SESSION_END -> EventTimes.CENSORED;
        };
    }

    /** All of them. */
    public EventTimes times() {
        return times;
    }

    /** The same, counted by tick up to a horizon. */
    public BinnedSpells binned(Timing timing, int horizonTicks) {
        return BinnedSpells.of(times, timing.tickSeconds(), horizonTicks);
    }

    /** How many ended in each way, in the order of {@link Ending#all()}. */
    public List<Integer> endings() {
        List<Integer> counts = new ArrayList<>();
        for (int count : endings) {
            counts.add(count);
        }
        return counts;
    }

    /** How many had not ended, and were watched, just before so many ticks. */
    public int awayAt(int ticks) {
        int away = 0;
        for (int spell = 0; spell < times.size(); spell++) {
            away += times.tick(spell) >= ticks ? 1 : 0;
        }
        return away;
    }
}
