package peekaboo.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peekaboo.random.Numeric;

/**
 * Sums over ticks, one pair a quantity: the value of a quantity is {@code sum / per}. Sums are kept as multiples of 2^-20,
 * so that adding readings gives the same bits in whatever order. Quantities are asked for by name.
 */
public final class Reading {
    private final Names names;
    private final double[] sums;
    private final double[] per;

    private Reading(Names names, double[] sums, double[] per) {
        this.names = names;
        this.sums = sums;
        this.per = per;
    }

    /** Nothing measured. */
    static Reading empty(Names names) {
        return new Reading(names, new double[names.size()], new double[names.size()]);
    }

    /** Sums, each over its own divisor, in the order of the names; both are rounded to multiples of 2^-20. */
    static Reading of(Names names, double[] sums, double[] per) {
        return new Reading(names, rounded(sums), rounded(per));
    }

    /** Several beside each other, with the names of all of them in order. */
    static Reading joined(Names names, List<Reading> parts) {
        double[] sums = new double[names.size()];
        double[] per = new double[names.size()];
        int next = 0;
        for (Reading part : parts) {
            for (int i = 0; i < part.sums.length; i++) {
                sums[next] = part.sums[i];
                per[next++] = part.per[i];
            }
        }
        return new Reading(names, sums, per);
    }

    private static double[] rounded(double[] values) {
        double[] rounded = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Numeric.round20(values[i]);
        }
        return rounded;
    }

    /** Names of its quantities, in order. */
    public List<String> names() {
        return names.inOrder;
    }

    /**
     * Numerator of a quantity.
     *
     * @throws IllegalArgumentException if it holds none of that name; so with all that is asked for by name
     */
    public double sum(String quantity) {
        return sums[names.place(quantity)];
    }

    /** Denominator of a quantity; 0 when it was not observed. */
    public double per(String quantity) {
        return per[names.place(quantity)];
    }

    /** Both together, as if one session had followed the other; of the same quantities. */
    public Reading merge(Reading other) {
        names.requireSame(other.names);
        return new Reading(names, added(sums, other.sums), added(per, other.per));
    }

    private static double[] added(double[] first, double[] second) {
        double[] added = first.clone();
        for (int i = 0; i < added.length; i++) {
            added[i] += second[i];
        }
        return added;
    }

    /** Collects quantities that belong together, each under a name of its own. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<Double> sums = new ArrayList<>();
        private final List<Double> pers = new ArrayList<>();

        /** A quantity; a divisor of 0 says that it was not observed. */
        public void add(String name, double sum, double per) {
            names.add(name);
            sums.add(sum);
            pers.add(per);
        }

        /** All of it. */
        public Reading build() {
            return of(new Names(names.toArray(new String[0])), array(sums), array(pers));
        }

        private static double[] array(List<Double> values) {
            double[] array = new double[values.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = values.get(i);
            }
            return array;
        }
    }

    /** Where quantities stand, by name; shared by all readings of one kind. */
    static final class Names {
        private final List<String> inOrder;
        private final Map<String, Integer> places = new HashMap<>();

        Names(List<Quantity> quantities) {
            this(names(quantities));
        }

        Names(String... names) {
            inOrder = List.of(names);
            for (String name : names) {
                if (places.put(name, places.size()) != null) {
                    throw new IllegalArgumentException(name + ": a quantity of that name is there already");
                }
            }
        }

        private static String[] names(List<Quantity> quantities) {
            String[] names = new String[quantities.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = quantities.get(i).name();
            }
            return names;
        }

        int size() {
            return inOrder.size();
        }

        int place(String name) {
            Integer place = places.get(name);
            if (place == null) {
                throw new IllegalArgumentException(name + ": no such quantity among " + String.join(", ", inOrder));
            }
            return place;
        }

        void requireSame(Names other) {
            if (this != other && !inOrder.equals(other.inOrder)) {
                throw new IllegalArgumentException("readings of other quantities cannot be merged");
            }
        }
    }
}
