package peekaboo.measure;

/**
 * One number that a measure or a study yields.
 *
 * @param name in kebab case, distinct over all quantities
 * @param unit of the ratio; empty for a share
 * @param meaning in a few words
 */
public record Quantity(String name, String unit, String meaning) {
    /** A share of something, 0 to 1. */
    public static Quantity share(String name, String meaning) {
        return new Quantity(name, "", meaning);
    }

    /** The same under another definition, told apart by how its name ends. */
    Quantity ending(String suffix) {
        return new Quantity(name + suffix, unit, meaning);
    }
}
