package peekaboo.scenario.reader;

import peekaboo.yaml.Place;

/**
 * Where a value stands, for people and for the reader.
 *
 * @param place line and column in the file
 * @param path the keys that lead to it, such as {@code arms.late.reaction}; empty for the root
 */
record ValuePlace(Place place, String path) {
    /** The spot of a key below this one. */
    ValuePlace below(String key, Place at) {
        return new ValuePlace(at, path.isEmpty() ? key : path + "." + key);
    }

    /** The spot of the item of a list, counted from 1. */
    ValuePlace item(int number, Place at) {
        return new ValuePlace(at, path + "[" + number + "]");
    }
}
