package peekaboo.inference;

import java.util.function.Function;

/**
 * A quantity that the spells either show or do not; the second is a value too and says why.
 *
 * @param <T> what is measured; a {@code Double} is finite
 */
public sealed interface Measured<T> {

    /** Why a quantity cannot be read off. */
    enum Reason {
        /** There is no spell to look at. */
        NO_SPELLS,
        /** The curve ends before it gets there. */
        NOT_REACHED,
        /** More than 5 % were still away when the last spell was cut short, earlier than the time asked for. */
        FOLLOW_UP_TOO_SHORT,
        /** All values agree or there is none to compare, so a spread has no meaning. */
        NO_SPREAD,
        /** The ratio has nothing to divide by. */
        ZERO_DENOMINATOR,
        /** Fewer dyads than {@link Bootstrap#FEWEST_DYADS}: resampling them would promise too much. */
        TOO_FEW_DYADS,
        /** Too many resampled studies did not show the quantity. */
        TOO_FEW_REPLICATES,
        /** A count, or the outcome of a test: an interval would say nothing. */
        NEEDS_NONE
    }

    static <T> Measured<T> observed(T value) {
        return new Observed<>(value);
    }

    static <T> Measured<T> notObserved(Reason reason) {
        return new NotObserved<>(reason);
    }

    /** Goes on with the value or with the reason. */
    <R> R either(Function<? super T, ? extends R> whenObserved, Function<Reason, ? extends R> whenNot);

    /** The same reason, or the value changed by {@code change}. */
    default <R> Measured<R> map(Function<? super T, ? extends R> change) {
        return either(value -> observed(change.apply(value)), Measured::notObserved);
    }

    default boolean isObserved() {
        return this instanceof Observed;
    }

    /**
     * The value, for callers who know that it is there.
     *
     * @throws IllegalStateException if it was not observed
     */
    default T get() {
        return either(value -> value, reason -> {
            throw new IllegalStateException("not observed: " + reason);
        });
    }

    /** A value that was observed. */
    record Observed<T>(T value) implements Measured<T> {
        public Observed {
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("an observed value must be finite, not " + number);
            }
        }

        @Override
        public <R> R either(Function<? super T, ? extends R> whenObserved, Function<Reason, ? extends R> whenNot) {
            return whenObserved.apply(value);
        }
    }

    /** No value, and why there is none. */
    record NotObserved<T>(Reason reason) implements Measured<T> {
        @Override
        public <R> R either(Function<? super T, ? extends R> whenObserved, Function<Reason, ? extends R> whenNot) {
            return whenNot.apply(reason);
        }
    }
}
