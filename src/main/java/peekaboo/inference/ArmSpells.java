package peekaboo.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private ArmSpells(Counter counted) {
        EventTimes.Builder builder = EventTimes.builder(CAUSES, counted.byGroup.size());
        for (int group = 0; group < counted.byGroup.size(); group++) {
            for (Map.Entry<Integer, int[]> alike : counted.byGroup.get(group).entrySet()) {
                int key = alike.getKey();
                builder.add(key / (CAUSES + 1), key % (CAUSES + 1), group, alike.getValue()[0]);
            }
        }
        for (int ending = 0; ending < endings.length; ending++) {
            endings[ending] = counted.endings[ending];
        }
        times = builder.build();
    }

    /**
     * Counts turnings away by group of dyads, length and ending. It grows with how many of these there are, which soon are all, and not
     * with how many turnings away.
     */
    public static final class Counter {
        private final List<TreeMap<Integer, int[]>> byGroup = new ArrayList<>();
        private final int[] endings = new int[Ending.all().size()];

        /** None so far, of so many groups of dyads. */
        public Counter(int groups) {
            for (int group = 0; group < groups; group++) {
                byGroup.add(new TreeMap<>());
            }
        }

        /** One more. */
        public void add(int group, Spell spell) {
            int key = spell.latencyTicks() * (CAUSES + 1) + cause(spell.ending());
            byGroup.get(group).computeIfAbsent(key, none -> new int[1])[0]++;
            endings[spell.ending().ordinal()]++;
        }

        /** All of them, each group taken for a dyad. */
        public ArmSpells build() {
            return new ArmSpells(this);
        }
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
            away += times.tick(spell) >= ticks ? times.times(spell) : 0;
        }
        return away;
    }
}
