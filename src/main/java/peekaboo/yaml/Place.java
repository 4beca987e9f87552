package peekaboo.yaml;

/**
 * Where something stands in a text.
 *
 * @param line from 1
 * @param column from 1, counted in code points, so that a letter beyond the basic plane is one column
 */
public record Place(int line, int column) {
    /** The first character of a text. */
    public static final Place START = new Place(1, 1);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a place counts from 1, not " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
