package peekaboo.inference;

import java.util.Arrays;

/**
 * Spells: when each ended, how, and to which dyad it belongs. Immutable; an index runs from 0 to {@link #size()} - 1 in
 * the order of adding. Spells of a dyad that are alike may stand under one index, with how many they are.
 */
public final class EventTimes {

    /** The ending of a spell that was cut short by the end of the episode or session. */
    public static final int CENSORED = 0;

    private final int causes;
    private final int dyads;
    private final int[] tick;
    private final int[] ending;
    private final int[] dyad;
    private final int[] times;

    private EventTimes(Builder from) {
        causes = from.causes;
        dyads = from.dyads;
        tick = Arrays.copyOf(from.tick, from.size);
        ending = Arrays.copyOf(from.ending, from.size);
        dyad = Arrays.copyOf(from.dyad, from.size);
        times = Arrays.copyOf(from.times, from.size);
    }

    /**
     * Starts an empty collection.
     *
     * @param causes number of endings that are events, at least 1
     * @param dyads number of dyads of the study, those without a spell included
     */
    public static Builder builder(int causes, int dyads) {
        return new Builder(causes, dyads);
    }

    public int size() {
        return tick.length;
    }

    /** Number of endings that are events; they are numbered from 1. */
    public int causes() {
        return causes;
    }

    /** Number of dyads, also counting those without a spell; they are numbered from 0. */
    public int dyads() {
        return dyads;
    }

    /** Ticks from the turning away to the ending. */
    public int tick(int spell) {
        return tick[spell];
    }

    /** {@link #CENSORED} or the cause, 1 to {@link #causes()}. */
    public int ending(int spell) {
        return ending[spell];
    }

    public int dyad(int spell) {
        return dyad[spell];
    }

    /** How many spells of this dyad, length and ending stand under this index: 1 unless they were added together. */
    public int times(int spell) {
        return times[spell];
    }

    /** @throws IllegalArgumentException unless {@code cause} is an event */
    void requireCause(int cause) {
        if (cause < 1 || cause > causes) {
            throw new IllegalArgumentException("cause must lie between 1 and " + causes + ", not " + cause);
        }
    }

    /** Collects spells; {@link #build()} may be called more than once. */
    public static final class Builder {
        private final int causes;
        private final int dyads;
        private int[] tick = new int[64];
        private int[] ending = new int[64];
        private int[] dyad = new int[64];
        private int[] times = new int[64];
        private int size;

        private Builder(int causes, int dyads) {
            if (causes < 1 || dyads < 0) {
                throw new IllegalArgumentException(causes + " causes and " + dyads + " dyads hold no spells");
            }
            this.causes = causes;
            this.dyads = dyads;
        }

        /**
         * Adds one spell.
         *
         * @param tick length in ticks, not negative
         * @param ending 0 to the number of causes
         * @param dyad 0 to the number of dyads - 1
         */
        public Builder add(int tick, int ending, int dyad) {
            return add(tick, ending, dyad, 1);
        }

        /** Adds so many that are alike, at least 1. */
        public Builder add(int tick, int ending, int dyad, int times) {
            requireSpell(tick, ending, dyad);
            if (size == this.tick.length) {
                grow();
            }
            this.tick[size] = tick;
            this.ending[size] = ending;
            this.dyad[size] = dyad;
            this.times[size] = times;
            size++;
            return this;
        }

        public EventTimes build() {
            return new EventTimes(this);
        }

        private void requireSpell(int tick, int ending, int dyad) {
            if (tick < 0) {
                throw new IllegalArgumentException("tick must not be negative, not " + tick);
            }
            if (ending < CENSORED || ending > causes) {
                throw new IllegalArgumentException("ending must lie between 0 and " + causes + ", not " + ending);
            }
            if (dyad < 0 || dyad >= dyads) {
                throw new IllegalArgumentException("dyad must lie between 0 and " + (dyads - 1) + ", not " + dyad);
            }
        }

        private void grow() {
            tick = Arrays.copyOf(tick, 2 * size);
            ending = Arrays.copyOf(ending, 2 * size);
            dyad = Arrays.copyOf(dyad, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
        }
    }
}
