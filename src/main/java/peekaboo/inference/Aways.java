package peekaboo.inference;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.TickClock;
import peekaboo.metric.Ending;
import peekaboo.metric.Spell;

/** The turnings away of one arm, as spells with causes: a return by itself, protest or withdrawal, a captured look. */
public final class Aways {
    /** The infant came back by itself. */
    public static final int RETURN = 1;
    /** It began to protest or withdrew. */
    public static final int PROTEST = 2;
    /** The caregiver got a look. */
    public static final int CAPTURE = 3;

    private static final int CAUSES = 3;

    private final TickClock clock;
    private final int[] endings = new int[Ending.all().size()];
    private final EventTimes spells;

    /**
     * Takes them over.
     *
     * @param dyads the turnings away of each dyad, in dyad order
     */
    public Aways(List<List<Spell>> dyads, TickClock clock) {
        this.clock = clock;
        EventTimes.Builder builder = EventTimes.builder(CAUSES, dyads.size());
        for (int dyad = 0; dyad < dyads.size(); dyad++) {
            for (Spell spell : dyads.get(dyad)) {
                builder.add(clock.secondsAt(spell.latencyTicks()), cause(spell.ending()), dyad);
                endings[spell.ending().ordinal()]++;
            }
        }
        spells = builder.build();
    }

    private static int cause(Ending ending) {
        return switch (ending) {
            case RETURNED -> RETURN;
            case PROTEST -> PROTEST;
            case CAPTURED -> CAPTURE;
            case EPISODE_END, SESSION_END -> EventTimes.CENSORED;
        };
    }

    /** All of them. */
    public EventTimes spells() {
        return spells;
    }

    /** The same, counted in ticks up to a horizon. */
    public BinnedSpells binned(int horizonTicks) {
        return BinnedSpells.of(spells, clock.seconds(), horizonTicks);
    }

    /** Each dyad's own restricted mean time to return, in seconds. */
    public List<Measured<Double>> dyadMeans(int horizonTicks) {
        return binned(horizonTicks).restrictedMeans(RETURN);
    }

    /** How many ended in each way, in the order of {@link Ending#all()}. */
    public List<Integer> endings() {
        List<Integer> counts = new ArrayList<>();
        for (int count : endings) {
            counts.add(count);
        }
        return counts;
    }

    /** How many had not ended, and were watched, just before so many seconds. */
    public int awayAt(double seconds) {
        int away = 0;
        for (int spell = 0; spell < spells.size(); spell++) {
            away += spells.time(spell) >= seconds ? 1 : 0;
        }
        return away;
    }
}
