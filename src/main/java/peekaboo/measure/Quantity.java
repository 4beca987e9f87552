package peekaboo.measure;

/**
 * One number that a measure or a study yields.
 *
 * @param name in kebab case, distinct over all quantities
 * @param unit of the ratio; empty for a share
 * @param meaning in a few words
 * @param signed whether it can be negative, as a difference or a level around 0 can: there is no ratio of two of them
 * @param kind what number it is, where the unit does not say so
 */
public record Quantity(String name, String unit, String meaning, boolean signed, Kind kind) {
    /** What number a quantity is. */
    public enum Kind {
        /** Of its unit. */
        MEASURED(""),
        /** A share of something, 0 to 1. */
        SHARE("proportion"),
        /** A probability, 0 to 1. */
        PROBABILITY("probability"),
        /** How many of something. */
        COUNT("count"),
        /** A level on the model's own scale. */
        LEVEL("level"),
        /** A number without a unit, such as a statistic. */
        BARE("number");

        private final String inRecords;

        Kind(String inRecords) {
            this.inRecords = inRecords;
        }
    }

    /** One that is never negative: a count, a time, a rate; of no unit a bare number. */
    public Quantity(String name, String unit, String meaning) {
        this(name, unit, meaning, false, unit.isEmpty() ? Kind.BARE : Kind.MEASURED);
    }

    /** A share of something, 0 to 1. */
    public static Quantity share(String name, String meaning) {
        return new Quantity(name, "", meaning, false, Kind.SHARE);
    }

    /** A probability, 0 to 1. */
    public static Quantity probability(String name, String meaning) {
        return new Quantity(name, "", meaning, false, Kind.PROBABILITY);
    }

    /** How many of something. */
    public static Quantity count(String name, String meaning) {
        return new Quantity(name, "", meaning, false, Kind.COUNT);
    }

    /** A level on the model's own scale, never negative. */
    public static Quantity level(String name, String meaning) {
        return new Quantity(name, "", meaning, false, Kind.LEVEL);
    }

    /** The unit as tables have it, where an empty cell would leave open what number it is: a share is a proportion. */
    public String unitInRecords() {
        return unit.isEmpty() ? kind.inRecords : unit;
    }

    /** One that can be negative, such as a change or a correlation. */
    public static Quantity signed(String name, String unit, String meaning) {
        return new Quantity(name, unit, meaning, true, unit.isEmpty() ? Kind.LEVEL : Kind.MEASURED);
    }

    /** The same under another definition, told apart by how its name ends. */
    public Quantity ending(String suffix) {
        return new Quantity(name + suffix, unit, meaning, signed, kind);
    }
}
