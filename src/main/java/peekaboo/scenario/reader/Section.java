package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.NearestName;
import peekaboo.typed.SlippedKey;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlScalar;
import peekaboo.yaml.YamlSequence;

/**
 * One mapping of the text while it is read. Whatever is wrong goes to the report, and the reading goes on with a stand-in:
 * once anything was reported, no scenario is made of what was read.
 */
record Section(ProblemReport report, ValuePlace spot, YamlMapping mapping) {
    private static final Phrase NOTHING = Phrase.of("nothing");

    /** The value of a key that has to be there. */
    <T> T required(Field<T> field, T standIn) {
        if (!has(field.key()) && !SlippedKey.isNear(mapping, field.key())) {
            report.add(spotOf(field.key()), NOTHING, field.value().expected(nothing()));
        }
        return optional(field, standIn);
    }

    /** The value of a key that may be left out. */
    <T> T optional(Field<T> field, T otherwise) {
        YamlNode node = node(field.key());
        if (node == null) {
            return otherwise;
        }
        YamlScalar scalar = node instanceof YamlScalar written ? SlippedKey.withDecimals(mapping, written) : null;
        T value = scalar == null ? null : field.value().parse(scalar);
        if (value == null) {
            reportUnread(field, scalar == null ? node : scalar);
        }
        return value == null ? otherwise : value;
    }

    private <T> void reportUnread(Field<T> field, YamlNode node) {
        if (!report.tells(spotOf(field.key()))) {
            report.count();
            return;
        }
        YamlScalar scalar = node instanceof YamlScalar written ? written : nothing();
        Phrase hint = field.value().hint(scalar);
        String nearest =
                hint == null ? NearestName.of(scalar.text(), field.value().names()) : null;
        report.add(spotOf(field.key()), node.inWords(), hinted(field.value().expected(scalar), hint), nearest);
    }

    /** What is expected, and in brackets how to come to it, if that is known. */
    static Phrase hinted(Phrase expected, @Nullable Phrase hint) {
        return hint == null ? expected : Phrase.of("{0}   ({1})", expected, hint);
    }

    private YamlScalar nothing() {
        return new YamlScalar(spot.place(), "", false);
    }

    boolean has(String key) {
        return mapping.find(key) != null;
    }

    /** Reports every key but these. */
    void allowOnly(List<String> keys) {
        allowOnly(keys, key -> null);
    }

    /** The same, with a guess at the path that was meant by a key. */
    void allowOnly(List<String> keys, UnaryOperator<@Nullable String> meant) {
        YamlMapping.Entry before = null;
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key()) && !SlippedKey.areDecimals(before, entry)) {
                reportUnknown(entry, keys, meant);
            }
            before = entry;
        }
    }

    private void reportUnknown(YamlMapping.Entry entry, List<String> keys, UnaryOperator<@Nullable String> meant) {
        if (report.isFullBefore(entry.keyPlace())) {
            report.count();
            return;
        }
        ValuePlace unknown = spot.below(YamlScalar.shown(entry.key()), entry.keyPlace());
        if (report.tells(unknown)) {
            reportUnknown(unknown, entry, keys, meant);
        } else {
            report.count();
        }
    }

    private void reportUnknown(
            ValuePlace unknown, YamlMapping.Entry entry, List<String> keys, UnaryOperator<@Nullable String> meant) {
        String key = entry.key();
        Phrase hint = SlippedKey.hint(entry, keys);
        String path = hint != null || !GivenName.isName(key) ? null : meant.apply(key);
        String nearest = hint != null || path != null ? path : NearestName.of(key, keys);
        Phrase found = Phrase.of("the key {0}", Phrase.same(YamlScalar.shown(key)));
        report.add(unknown, found, hinted(KnownPaths.oneOf(key, keys), hint), nearest);
    }

    /** The mapping under a key, or null if there is none; then that is reported. */
    @Nullable
    Section section(String key, Phrase expected) {
        YamlNode node = node(key);
        if (node instanceof YamlMapping below) {
            return new Section(report, spotOf(key), below);
        }
        Phrase found = node == null ? NOTHING : node.inWords();
        report.add(spotOf(key), found, hinted(expected, SlippedKey.hint(node)));
        return null;
    }

    /**
     * The mappings in the list under a key; none if there is no list of 1 to so many items. That is reported, and so is an item
     * that is no mapping.
     */
    List<Section> items(String key, int most, Phrase expected) {
        YamlNode node = node(key);
        List<YamlNode> items = node instanceof YamlSequence list ? list.items() : List.of();
        if (items.isEmpty()) {
            Phrase found = node == null ? NOTHING : node.inWords();
            report.add(spotOf(key), found, hinted(expected, SlippedKey.hint(node)));
        } else if (items.size() > most) {
            Phrase found = Phrase.of("a list of {0}", Phrase.same(items.size()));
            report.add(spotOf(key), found, Phrase.of("a list of at most {0}", Phrase.same(most)));
            return List.of();
        }
        return mappings(key, items);
    }

    private List<Section> mappings(String key, List<YamlNode> items) {
        List<Section> mappings = new ArrayList<>();
        int number = 0;
        for (YamlNode item : items) {
            ValuePlace itemSpot = spotOf(key).item(++number, item.place());
            if (item instanceof YamlMapping below) {
                mappings.add(new Section(report, itemSpot, below));
            } else {
                Phrase expected = Phrase.of("a mapping of keys and values");
                report.add(itemSpot, item.inWords(), hinted(expected, SlippedKey.hint(item)));
            }
        }
        return mappings;
    }

    /** The scalar under a key as it was written, or an empty text if there is none. */
    String text(String key) {
        return mapping.text(key);
    }

    /** Where the value of a key stands, or the mapping itself if the key is missing. */
    ValuePlace spotOf(String key) {
        YamlNode node = node(key);
        return spot.below(key, node == null ? spot.place() : node.place());
    }

    private @Nullable YamlNode node(String key) {
        YamlMapping.Entry entry = mapping.find(key);
        return entry == null ? null : entry.value();
    }
}
