package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/** Yes or no, written {@code true} or {@code false} and in no other way, since readers of YAML differ on the others. */
record Truth() implements Value<Boolean> {
    private static final String YES = "true";
    private static final String NO = "false";

    @Override
    public @Nullable Boolean parse(YamlScalar scalar) {
        boolean yes = scalar.text().equals(YES);
        boolean isTruth = !scalar.quoted() && (yes || scalar.text().equals(NO));
        return isTruth ? (Boolean) yes : null;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return Phrase.of("{0} or {1}", Phrase.same(YES), Phrase.same(NO));
    }

    @Override
    public void schema(JsonText json) {
        json.member("type", "boolean");
    }
}
