package peekaboo.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.NearestName;
import peekaboo.yaml.Place;
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
        if (!has(field.key())) {
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
        T value = node instanceof YamlScalar scalar ? field.value().parse(scalar) : null;
        if (value == null) {
            reportUnread(field, node);
        }
        return value == null ? otherwise : value;
    }

    private <T> void reportUnread(Field<T> field, YamlNode node) {
        YamlScalar scalar = node instanceof YamlScalar written ? written : nothing();
        String nearest = NearestName.of(scalar.text(), field.value().names());
        report.add(spotOf(field.key()), node.inWords(), field.value().expected(scalar), nearest);
    }

    private YamlScalar nothing() {
        return new YamlScalar(spot.place(), "", false);
    }

    boolean has(String key) {
        return mapping.find(key) != null;
    }

    /** Reports every key but these. */
    void allowOnly(List<String> keys) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key();
            if (!keys.contains(key)) {
                ValuePlace unknown = spot.below(shown(key), entry.keyPlace());
                Phrase found = Phrase.of("the key {0}", Phrase.same(shown(key)));
                Phrase expected = Phrase.of("one of: {0}", Phrase.same(keys));
                report.add(unknown, found, expected, NearestName.of(key, keys));
            }
        }
    }

    /** Keys are as long and odd as their writer likes; a message shows them like any other value. */
    static String shown(String key) {
        return new YamlScalar(Place.START, key, false).inWords().inEnglish();
    }

    /** The mapping under a key, or null if there is none; then that is reported. */
    @Nullable
    Section section(String key, Phrase expected) {
        YamlNode node = node(key);
        if (node instanceof YamlMapping below) {
            return new Section(report, spotOf(key), below);
        }
        report.add(spotOf(key), node == null ? NOTHING : node.inWords(), expected);
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
            report.add(spotOf(key), node == null ? NOTHING : node.inWords(), expected);
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
                report.add(itemSpot, item.inWords(), Phrase.of("a mapping of keys and values"));
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
