package peekaboo.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spells of one arm, grouped by dyad and counted in ticks up to a horizon: what a bootstrap over dyads needs, and
 * little enough to be gone through a thousand times. Immutable.
 */
public final class BinnedSpells {

    private final EventTimes spells;
    private final double tick;
    private final int horizon;
    private final int[] beyond;
    private final int[] first;
    private final int[] cell;
    private final int[] times;

    private BinnedSpells(EventTimes spells, double tick, int horizon) {
        this.spells = spells;
        this.tick = tick;
        this.horizon = horizon;
        beyond = lengthsBeyond(spells, horizon);
        first = new int[spells.dyads() + 1];
        cell = new int[spells.size()];
        times = new int[spells.size()];
        group();
    }

    /**
     * Counts spells in ticks.
     *
     * @param tick seconds of one tick, above 0
     * @param horizon ticks up to which the curves are asked for, at least 1; what became of longer spells is kept for the quantiles,
     *     which are the same whatever the horizon
     */
    public static BinnedSpells of(EventTimes spells, double tick, int horizon) {
        if (!(tick > 0) || horizon < 1) {
            throw new IllegalArgumentException("a tick of " + tick + " s and a horizon of " + horizon + " ticks");
        }
        return new BinnedSpells(spells, tick, horizon);
    }

    /** The distinct lengths of spells that are longer than the horizon, rising: few, where a row a tick would be many. */
    private static int[] lengthsBeyond(EventTimes spells, int horizon) {
        int[] all = RiskTable.distinctTicks(spells);
        int within = 0;
        while (within < all.length && all[within] <= horizon) {
            within++;
        }
        return Arrays.copyOfRange(all, within, all.length);
    }

    private void group() {
        for (int spell = 0; spell < spells.size(); spell++) {
            first[spells.dyad(spell) + 1]++;
        }
        for (int dyad = 1; dyad < first.length; dyad++) {
            first[dyad] += first[dyad - 1];
        }
        int[] next = first.clone();
        for (int spell = 0; spell < spells.size(); spell++) {
            int place = next[spells.dyad(spell)]++;
            cell[place] = cellOf(spell);
            times[place] = spells.times(spell);
        }
    }

    private int cellOf(int spell) {
        int ticks = spells.tick(spell);
        int row = ticks > horizon ? horizon + 1 + Arrays.binarySearch(beyond, ticks) : ticks;
        return row * endings() + spells.ending(spell);
    }

    /** Number of rows of the counts: one for each tick from 0 to the horizon, then one for each longer length. */
    int rows() {
        return horizon + 1 + beyond.length;
    }

    /** The length in ticks that a row counts. */
    int tickOf(int row) {
        return row <= horizon ? row : beyond[row - horizon - 1];
    }

    public int dyads() {
        return first.length - 1;
    }

    public int causes() {
        return spells.causes();
    }

    /** Horizon in ticks. */
    public int horizon() {
        return horizon;
    }

    /** Seconds of one tick. */
    public double tick() {
        return tick;
    }

    int endings() {
        return spells.causes() + 1;
    }

    /** Counts by row and ending, each dyad taken {@code weights[dyad]} times. */
    int[] counts(int[] weights) {
        if (weights.length != dyads()) {
            throw new IllegalArgumentException(weights.length + " weights do not fit " + dyads() + " dyads");
        }
        int[] counts = new int[rows() * endings()];
        for (int dyad = 0; dyad < weights.length; dyad++) {
            int weight = weights[dyad];
            if (weight != 0) {
                add(dyad, weight, counts);
            }
        }
        return counts;
    }

    private void add(int dyad, int weight, int[] counts) {
        for (int at = first[dyad]; at < first[dyad + 1]; at++) {
            counts[cell[at]] += weight * times[at];
        }
    }

    /** The curves with each dyad taken {@code weights[dyad]} times. */
    BinnedCurves curves(int[] weights) {
        return new BinnedCurves(this, counts(weights));
    }

    /**
     * Each dyad's own mean of min(T, horizon) in seconds, T being the time to {@code cause} and a spell that ended
     * otherwise counting as not back. Not observed for a dyad without a spell, or whose longest spell was cut short
     * before the horizon, since its own spells do not say what followed.
     */
    public List<Measured<Double>> restrictedMeans(int cause) {
        spells.requireCause(cause);
        List<Measured<Double>> means = new ArrayList<>();
        for (int dyad = 0; dyad < dyads(); dyad++) {
            int[] counts = new int[rows() * endings()];
            add(dyad, 1, counts);
            means.add(new BinnedCurves(this, counts).restrictedMean(cause));
        }
        return means;
    }
}
