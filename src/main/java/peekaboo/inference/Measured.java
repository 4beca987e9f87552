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
        /** There is no spell to look at, or none of those that count. */
        NO_SPELLS("no-spells"),
        /** The curve ends before it gets there, though it is followed as long as anybody was watched. */
        NOT_REACHED("not-reached"),
        /** Nobody was back up to the horizon, so that two means, both of them the horizon, say nothing of each other. */
        NOBODY_BACK("nobody-back"),
        /** More than 5 % were still away when the last spell was cut short, earlier than the time asked for. */
        FOLLOW_UP_TOO_SHORT("follow-up-too-short"),
        /** All values agree or there is none to compare, so a spread has no meaning. */
        NO_SPREAD("no-spread"),
        /** The ratio has nothing to divide by. */
        ZERO_DENOMINATOR("zero-denominator"),
        /** Something, over nothing: the odds of what always happens. */
        INFINITE("infinite"),
        /** The quantity can be 0 or negative, so that a ratio of two of it says nothing. */
        NO_RATIO_SCALE("no-ratio-scale"),
        /** Fewer dyads than {@link Bootstrap#FEWEST_DYADS}: resampling them would promise too much. */
        TOO_FEW_DYADS("too-few-dyads"),
        /** Too many resampled studies did not show the quantity. */
        TOO_FEW_REPLICATES("too-few-replicates"),
        /** Nearly all resampled studies lie to one side of the value, so that their middle does not hold it. */
        BESIDE_RESAMPLES("beside-resamples"),
        /** A count, or the outcome of a test: an interval would say nothing. */
        NEEDS_NONE("needs-none"),
        /** This program failed at it, which costs no other number anything; {@link Measured#fault} tells how. */
        NOT_COMPUTED("could-not-be-computed");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** Its name in records. */
        public String label() {
            return label;
        }
    }

    static <T> Measured<T> observed(T value) {
        return new Observed<>(value);
    }

    static <T> Measured<T> notObserved(Reason reason) {
        return new NotObserved<>(reason, "");
    }

    /**
     * No value, since this program failed at it.
     *
     * @param fault what went wrong, as the program names it
     */
    static <T> Measured<T> failed(String fault) {
        return new NotObserved<>(Reason.NOT_COMPUTED, fault);
    }

    /**
     * What the work gives. Whatever goes wrong in it costs this value, and no other: one of many numbers that cannot be computed is
     * no reason to lose the rest.
     */
    static <T, E extends Exception> Measured<T> computed(Fault.Work<Measured<T>, E> work) throws E {
        return Fault.<Measured<T>, E>spared(work, fault -> failed(fault.inWords()));
    }

    /**
     * A ratio of which the lower number may not be there.
     *
     * @param above finite
     * @param below finite, 0 or more
     */
    static Measured<Double> ratio(double above, double below) {
        if (below > 0) {
            return observed(above / below);
        }
        return notObserved(above > 0 ? Reason.INFINITE : Reason.ZERO_DENOMINATOR);
    }

    /** A number, or this reason where it is infinite or none. */
    static Measured<Double> finite(double value, Reason otherwise) {
        return Double.isFinite(value) ? observed(value) : notObserved(otherwise);
    }

    /** Goes on with the value or with the reason. */
    <R> R either(Function<? super T, ? extends R> whenObserved, Function<Reason, ? extends R> whenNot);

    /** The same reason, or the value changed by {@code change}. */
    default <R> Measured<R> map(Function<? super T, ? extends R> change) {
        return either(value -> observed(change.apply(value)), Measured::notObserved);
    }

    /** The same reason, or what {@code next} makes of the value, which may have a reason of its own. */
    default <R> Measured<R> then(Function<? super T, Measured<R>> next) {
        return either(next, Measured::notObserved);
    }

    /** What went wrong where this program failed at the value, as it names it; empty in all other cases. */
    default String fault() {
        return "";
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

    /**
     * No value, and why there is none.
     *
     * @param fault what went wrong where this program failed at it; empty in all other cases
     */
    record NotObserved<T>(Reason reason, String fault) implements Measured<T> {
        @Override
        public <R> R either(Function<? super T, ? extends R> whenObserved, Function<Reason, ? extends R> whenNot) {
            return whenNot.apply(reason);
        }

        @Override
        public <R> Measured<R> map(Function<? super T, ? extends R> change) {
            return new NotObserved<>(reason, fault);
        }

        @Override
        public <R> Measured<R> then(Function<? super T, Measured<R>> next) {
            return new NotObserved<>(reason, fault);
        }
    }
}
