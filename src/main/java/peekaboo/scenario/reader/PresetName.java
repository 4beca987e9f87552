package peekaboo.scenario.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPreset.Ages;
import peekaboo.infant.InfantPresets;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.text.JsonText;
import peekaboo.yaml.YamlScalar;

/** The name of a preset, which is asked for by age. Whoever names another age is told which preset covers it. */
record PresetName(Choice<InfantPreset> choice) implements Kind<InfantPreset> {
    private static final int LONGEST = 40;

    PresetName() {
        this(new Choice<>(InfantPresets.all(), InfantPreset::name));
    }

    @Override
    public @Nullable InfantPreset parse(YamlScalar scalar) {
        return choice.parse(scalar);
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return choice.expected(scalar);
    }

    @Override
    public List<String> names() {
        return choice.names();
    }

    @Override
    public @Nullable Phrase hint(YamlScalar scalar) {
        Phrase hint = Kind.super.hint(scalar);
        Integer age = hint == null ? age(scalar.text()) : null;
        return age == null ? hint : covering(age);
    }

    /** Which preset covers an age, or that none does and which is nearest. */
    private static Phrase covering(int age) {
        List<InfantPreset> covers =
                Lists.only(InfantPresets.all(), preset -> preset.ages().monthsFrom(age) == 0);
        if (!covers.isEmpty()) {
            List<String> names = Lists.each(covers, InfantPreset::name);
            return Phrase.of("{0} months are covered by {1}", Phrase.same(age), Phrase.same(names));
        }
        InfantPreset nearest = InfantPresets.usual();
        for (InfantPreset preset : InfantPresets.all()) {
            nearest = preset.ages().monthsFrom(age) < nearest.ages().monthsFrom(age) ? preset : nearest;
        }
        Ages ages = nearest.ages();
        return ages.from() == ages.to()
                ? Phrase.of(
                        "none covers {0} months; the nearest, {1}, covers about {2}",
                        Phrase.same(age), Phrase.same(nearest.name()), Phrase.same(ages.from()))
                : Phrase.of(
                        "none covers {0} months; the nearest, {1}, covers {2} to {3}",
                        Phrase.same(age),
                        Phrase.same(nearest.name()),
                        Phrase.same(ages.from()),
                        Phrase.same(ages.to()));
    }

    /** The one whole number in a text, as in {@code 6-months} or {@code 6 mo}, or null if there is none or another one. */
    private static @Nullable Integer age(String text) {
        int age = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean begins = isDigit && (i == 0 || text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9');
            if (text.length() > LONGEST || (begins && age >= 0) || (isDigit && age > 100)) {
                return null;
            }
            age = isDigit ? Math.max(0, age) * 10 + (c - '0') : age;
        }
        return age < 0 ? null : (Integer) age;
    }

    @Override
    public void schema(JsonText json) {
        choice.schema(json);
    }
}
