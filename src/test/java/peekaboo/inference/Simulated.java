package peekaboo.inference;

import java.util.List;
import java.util.stream.IntStream;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/** Spells with a known law, for tests. Ticks of 0.25 s; cause 1 is return, 2 protest. */
final class Simulated {
    static final double TICK = 0.25;
    private static final int SPELLS = 6;

    private Simulated() {}

    /** One spell a dyad: each tick it returns with {@code back}, protests with {@code protest}; cut at {@code limit}. */
    static EventTimes memoryless(int seed, int dyads, double back, double protest, int limit) {
        EventTimes.Builder spells = EventTimes.builder(2, dyads);
        for (int dyad = 0; dyad < dyads; dyad++) {
            Draws draws = Draws.of(seed, dyad, 0, Role.TEST.key(), 1);
            add(spells, dyad, new Hazard(back, protest, limit), draws, 0);
        }
        return spells.build();
    }

    /**
     * One arm of a study in which dyads differ, and stay as they are in every arm: each has 1 to 6 spells, returning
     * each tick with {@code back} (or, for every other dyad by chance, a third of it), never protesting, cut short
     * after 5 to 80 ticks.
     */
    static EventTimes study(int seed, int arm, int dyads, double back) {
        EventTimes.Builder spells = EventTimes.builder(2, dyads);
        for (int dyad = 0; dyad < dyads; dyad++) {
            Draws infant = Draws.of(seed, dyad, 0, Role.TEST.key(), 2);
            double pace = infant.uniform(0) < 0.5 ? 1 : 1.0 / 3;
            Draws draws = Draws.of(seed, dyad, arm, Role.TEST.key(), 3);
            int count = 1 + (int) (infant.uniform(1) * SPELLS);
            for (int spell = 0; spell < count; spell++) {
                int limit = 5 + (int) (75 * draws.uniform(100_000 + spell));
                add(spells, dyad, new Hazard(back * pace, 0, limit), draws, spell * 1000);
            }
        }
        return spells.build();
    }

    /** The mean of min(T, horizon) of the law of {@link #study}, weighing spells, in seconds. */
    static double meanOfStudy(double back, int horizon) {
        return (meanOf(back, horizon) + meanOf(back / 3, horizon)) / 2;
    }

    private static double meanOf(double back, int horizon) {
        return TICK * (1 - Math.pow(1 - back, horizon)) / back;
    }

    private static void add(EventTimes.Builder spells, int dyad, Hazard hazard, Draws draws, int from) {
        int tick = 1;
        while (tick < hazard.limit && draws.uniform(from + tick) >= hazard.back + hazard.protest) {
            tick++;
        }
        double last = draws.uniform(from + tick);
        int ending = last < hazard.back ? 1 : last < hazard.back + hazard.protest ? 2 : EventTimes.CENSORED;
        spells.add(tick, ending, dyad);
    }

    private record Hazard(double back, double protest, int limit) {}

    /** Curves of the first cause at every tick up to the horizon, which the arms share. */
    static IncidenceCurves everyTick(List<BinnedSpells> arms) {
        int horizon = arms.get(0).horizon();
        return new IncidenceCurves(
                arms, 1, horizon, IntStream.rangeClosed(0, horizon).toArray());
    }
}
