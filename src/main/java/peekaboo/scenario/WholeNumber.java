package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/** A whole number within bounds, both included. */
record WholeNumber(int low, int high) implements Value<Integer> {
    @Override
    public @Nullable Integer parse(YamlScalar scalar) {
        Decimal decimal = scalar.quoted() ? null : Decimal.parse(scalar.text());
        if (decimal == null || decimal.decimals() > 0) {
            return null;
        }
        double value = decimal.value();
        return value >= low && value <= high ? (Integer) (int) value : null;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return low == high
                ? Phrase.of("the number {0}", Phrase.same(low))
                : Phrase.of("a whole number from {0} to {1}", Phrase.same(low), Phrase.same(high));
    }

    @Override
    public void schema(JsonText json) {
        json.member("type", "integer").number("minimum", low).number("maximum", high);
    }
}
