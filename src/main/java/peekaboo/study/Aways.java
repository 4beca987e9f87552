package peekaboo.study;

import java.util.Arrays;
import java.util.List;
import peekaboo.dyad.TickClock;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.EventTimes;
import peekaboo.inference.Measured;
import peekaboo.metric.Ending;
import peekaboo.metric.Spell;

/** The turnings away of one arm, as inference takes them. */
final class Aways {
    static final int RETURN = 1;
    static final int PROTEST = 2;
    static final int CAPTURE = 3;
    private static final int CAUSES = 3;

    private final TickClock clock;
    private final int[] endings = new int[Ending.all().size()];
    private final EventTimes spells;

    Aways(ArmResult arm, TickClock clock) {
        this.clock = clock;
        List<DyadResult> dyads = arm.dyads();
        EventTimes.Builder builder = EventTimes.builder(CAUSES, dyads.size());
        for (int place = 0; place < dyads.size(); place++) {
            for (Spell spell : dyads.get(place).spells()) {
                builder.add(clock.secondsAt(spell.latencyTicks()), cause(spell.ending()), place);
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

    EventTimes spells() {
        return spells;
    }

    BinnedSpells binned(int horizonTicks) {
        return BinnedSpells.of(spells, clock.seconds(), horizonTicks);
    }

    /** Each dyad's own restricted mean time to return. */
    List<Measured<Double>> dyadMeans(int horizonTicks) {
        return binned(horizonTicks).restrictedMeans(RETURN);
    }

    List<Integer> endings() {
        return Arrays.stream(endings).boxed().toList();
    }

    /** How many had not ended, and were watched, just before so many seconds. */
    int awayAt(double seconds) {
        int away = 0;
        for (int spell = 0; spell < spells.size(); spell++) {
            away += spells.time(spell) >= seconds ? 1 : 0;
        }
        return away;
    }
}
