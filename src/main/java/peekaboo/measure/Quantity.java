package peekaboo.measure;

/**
 * One number that a measure or a study yields.
 *
 * @param name in kebab case, distinct over all quantities
 * @param unit of the ratio; empty for a share
 * @param meaning in a few words
 * @param signed whether it can be negative, as a difference or a level around 0 can: there is no ratio of two of them
 */
public record Quantity(String name, String unit, String meaning, boolean signed) {
    /** One that is never negative: a share, a count, a time, a rate. */
    public Quantity(String name, String unit, String meaning) {
        this(name, unit, meaning, false);
    }

    /** A share of something, 0 to 1. */
    public static Quantity share(String name, String meaning) {
        return new Quantity(name, "", meaning);
    }

    /** One that can be negative, such as a change or a correlation. */
    public static Quantity signed(String name, String unit, String meaning) {
        return new Quantity(name, unit, meaning, true);
    }

    /** The same under another definition, told apart by how its name ends. */
    public Quantity ending(String suffix) {
        return new Quantity(name + suffix, unit, meaning, signed);
    }
}
