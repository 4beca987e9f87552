package peekaboo.scenario;

import peekaboo.yaml.Place;

/**
 * Where a value stands, for people and for the reader.
 *
 * @param place line and column in the file
 * @param path the keys that lead to it, such as {@code arms.late.reaction}; empty for the root
 */
record Spot(Place place, String path) {
    /** The spot of a key below this one. */
    Spot below(String key, Place at) {
        return new Spot(at, path.isEmpty() ? key : path + "." + key);
    }

    /** The spot of the item of a list, counted from 1. */
    Spot item(int number, Place at) {
        return new Spot(at, path + "[" + number + "]");
    }
}
