package peekaboo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/**
 * One of a catalogue.
 *
 * @param all what may be chosen, in the order told
 * @param nameOf the name by which a choice is written
 */
record Choice<T>(List<T> all, Function<T, String> nameOf) implements Value<T> {

    @Override
    public @Nullable T parse(YamlScalar scalar) {
        for (T choice : all) {
            if (nameOf.apply(choice).equals(scalar.text())) {
                return choice;
            }
        }
        return null;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return Phrase.of("one of: {0}", Phrase.same(names()));
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (T choice : all) {
            names.add(nameOf.apply(choice));
        }
        return names;
    }

    @Override
    public void schema(JsonText json) {
        json.texts("enum", names());
    }
}
