package peekaboo.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/** A kind of value that a key may have: how it is read, what is said when it is something else, and its JSON Schema. */
interface Value<T> {
    /** The value that a scalar writes, or null if it writes none of this kind. */
    @Nullable
    T parse(YamlScalar scalar);

    /** What may stand there, in words, for an error about this scalar. */
    Phrase expected(YamlScalar scalar);

    /** The names that may stand there, for a guess; empty if the value is no name. */
    default List<String> names() {
        return List.of();
    }

    /** Writes the members of this value's JSON Schema. */
    void schema(JsonText json);
}
