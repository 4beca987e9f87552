package peekaboo.dyad;

import java.util.Arrays;

/**
 * All that changes in somebody during a session, as it is at one moment: a value. Whoever is of the same kind, with the same
 * settings and draws, and is put into it goes on as the original did, to the last bit.
 */
public final class Snapshot {
    private static final String MISTAKEN = "snapshot: was taken of another kind than it is put into";

    private final Class<?> kind;
    private final double[] values;
    private final int length;

    /** @param values the first {@code length} of these */
    private Snapshot(Class<?> kind, double[] values, int length) {
        this.kind = kind;
        this.values = values;
        this.length = length;
    }

    /** What there is to keep of {@code subject} now. */
    public static Snapshot of(Subject subject) {
        Tape tape = new Tape(new double[Tape.ROOM_AT_FIRST], Tape.ROOM_AT_FIRST, false);
        subject.exchange(tape);
        return new Snapshot(subject.getClass(), tape.values, tape.place);
    }

    /**
     * Puts {@code subject} into this state.
     *
     * @throws IllegalArgumentException if this was taken of another kind
     */
    public void into(Subject subject) {
        if (kind != subject.getClass()) {
            throw new IllegalArgumentException(MISTAKEN);
        }
        Tape tape = new Tape(values, length, true);
        subject.exchange(tape);
        if (tape.place < length) {
            throw new IllegalArgumentException(MISTAKEN);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that
                && kind == that.kind
                && Arrays.equals(values, 0, length, that.values, 0, that.length);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOf(values, length));
    }

    /** Of whom a snapshot can be taken. */
    public interface Subject {
        /**
         * Exchanges each of its changing values with the tape, always in the same order. One method serves both directions, so
         * that nothing can be written down that is not put back.
         */
        void exchange(Tape tape);
    }

    /** Either takes down the values that it is given and gives each of them back, or gives back what was taken down. */
    public static final class Tape {
        private static final int ROOM_AT_FIRST = 64;

        private double[] values;
        private int end;
        private int place;
        private final boolean plays;

        private Tape(double[] values, int end, boolean plays) {
            this.values = values;
            this.end = end;
            this.plays = plays;
        }

        /** The value, or in its place the one that was taken down. */
        public double exchange(double value) {
            if (place == end) {
                makeRoom();
            }
            if (!plays) {
                values[place] = value;
            }
            return values[place++];
        }

        private void makeRoom() {
            if (plays) {
                throw new IllegalArgumentException(MISTAKEN);
            }
            values = Arrays.copyOf(values, 2 * place);
            end = values.length;
        }

        /** The same for a whole number. */
        public int exchange(int value) {
            return (int) exchange((double) value);
        }

        /** The same for a statement. */
        public boolean exchange(boolean value) {
            return exchange(value ? 1 : 0) != 0;
        }

        /** The same for one of {@code all}. */
        public <E extends Enum<E>> E exchange(E value, E[] all) {
            return all[plays ? exchange(0) : exchange(value.ordinal())];
        }

        /** The same for each value of an array, in its place. */
        public void exchange(double[] several) {
            for (int i = 0; i < several.length; i++) {
                several[i] = exchange(several[i]);
            }
        }

        /** The same for each value of an array, in its place. */
        public void exchange(int[] several) {
            for (int i = 0; i < several.length; i++) {
                several[i] = exchange(several[i]);
            }
        }
    }
}
