package peekaboo.dyad;

import java.util.List;
import java.util.Optional;

/** Something that a catalogue lists and a scenario can ask for by name. */
public interface Named {
    /** Its name as written in scenario files. */
    String name();

    /** The entry of that name, if there is one. */
    static <T extends Named> Optional<T> find(List<T> catalogue, String name) {
        for (T entry : catalogue) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
