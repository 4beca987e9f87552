package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.yaml.Place;

/**
 * Where a problem comes from.
 *
 * @param name the file as it was named, or the override, such as {@code --set infant.gain}
 * @param place where in the file, or null for an override or for the file as a whole
 */
public record Origin(String name, @Nullable Place place) {
    /** {@code file:line:column}, or the name alone. */
    public String inWords() {
        return place == null ? name : name + ":" + place;
    }
}
