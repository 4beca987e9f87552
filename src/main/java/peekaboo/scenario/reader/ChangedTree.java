package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.text.Blanks;
import peekaboo.text.NearestName;
import peekaboo.yaml.Characters;
import peekaboo.yaml.Place;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlOutcome;
import peekaboo.yaml.YamlOutcome.Refusal;
import peekaboo.yaml.YamlOutcome.Tree;
import peekaboo.yaml.YamlReader;
import peekaboo.yaml.YamlScalar;
import peekaboo.yaml.YamlSequence;

/** Makes changes to a tree before it is read, so that they are checked like all that is written in the file. */
record ChangedTree(ProblemReport report) {
    /** A mapping of more keys is no part of a scenario, whatever is changed in it: its reader tells so. */
    private static final int MOST_KEYS = 1_000;

    /** How many keys stand before one of an arm itself: the arms, and the arm's name. */
    private static final int IN_ARM = 2;

    /** And how many before one of a level: the factors, the factor and the level. */
    private static final int IN_LEVEL = 3;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Whether a change is of what arms are crossed of, and so made before they are. */
    static boolean isOfFactors(Change change) {
        return change.path().equals(Crossing.KEY) || change.path().startsWith(Crossing.KEY + ".");
    }

    /** The root with these changes made, in their order; one that leads nowhere is reported and left out. */
    YamlMapping after(YamlMapping root, Predicate<Change> which) {
        YamlMapping changed = root;
        for (Change change : Lists.only(report.changes(), which)) {
            YamlNode value = value(change);
            if (value != null) {
                changed = changed(changed, new Step(change, 0, value));
            }
        }
        return changed;
    }

    private @Nullable YamlNode value(Change change) {
        ValuePlace spot = new ValuePlace(Place.START, change.path());
        if (Blanks.isBlank(change.value())) {
            report.add(spot, Phrase.of("nothing"), Phrase.of("a value"));
            return null;
        }
        Phrase hidden = hidden(change.value());
        if (hidden != null) {
            report.add(spot, hidden, Phrase.of("a value on one line"));
            return null;
        }
        YamlOutcome outcome = YamlReader.read(change.value());
        if (outcome instanceof Refusal refusal) {
            report.add(new ValuePlace(refusal.place(), change.path()), refusal.found(), refusal.expected());
        }
        return outcome instanceof Tree tree ? tree.root() : null;
    }

    /** What would hide a second change behind a first, in words, or null if the value stands on one line. */
    private static @Nullable Phrase hidden(String value) {
        if (value.startsWith(BYTE_ORDER_MARK)) {
            return Characters.name(BYTE_ORDER_MARK.charAt(0));
        }
        boolean isLine = value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        return isLine ? null : Phrase.of("a value of several lines");
    }

    private YamlNode changed(YamlNode node, Step step) {
        if (node instanceof YamlMapping mapping) {
            return changed(mapping, step);
        }
        if (node instanceof YamlSequence list && list.items().size() <= MOST_KEYS) {
            return changed(list, step);
        }
        report(node, step);
        return node;
    }

    private YamlMapping changed(YamlMapping mapping, Step step) {
        if (mapping.entries().size() > MOST_KEYS) {
            return mapping;
        }
        YamlMapping.Entry old = mapping.find(step.key());
        if (step.isLast()) {
            return with(mapping, entry(mapping, step, step.value()));
        }
        YamlNode below = old != null ? old.value() : step.created(mapping);
        if (below == null) {
            reportUnknown(mapping, step, step.known(keys(mapping)));
            return mapping;
        }
        if (old == null) {
            report.madeBy(step.change(), step.path());
        }
        return with(mapping, entry(mapping, step, changed(below, step.next())));
    }

    private YamlSequence changed(YamlSequence list, Step step) {
        List<YamlNode> items = new ArrayList<>(list.items());
        for (int i = 0; i < items.size(); i++) {
            if (name(items.get(i)).equals(step.key())) {
                if (step.isLast()) {
                    reportEnd(items.get(i), step);
                    return list;
                }
                items.set(i, changed(items.get(i), step.next()));
                return new YamlSequence(list.place(), items);
            }
        }
        reportUnknown(list, step, names(list));
        return list;
    }

    private static YamlMapping.Entry entry(YamlMapping mapping, Step step, YamlNode value) {
        YamlMapping.Entry old = mapping.find(step.key());
        return new YamlMapping.Entry(step.key(), old == null ? mapping.place() : old.keyPlace(), value);
    }

    private static YamlMapping with(YamlMapping mapping, YamlMapping.Entry changed) {
        List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
        int position = keys(mapping).indexOf(changed.key());
        if (position < 0) {
            entries.add(changed);
        } else {
            entries.set(position, changed);
        }
        return new YamlMapping(mapping.place(), entries);
    }

    private static List<String> keys(YamlMapping mapping) {
        return Lists.each(mapping.entries(), YamlMapping.Entry::key);
    }

    private static List<String> names(YamlSequence list) {
        return Lists.each(list.items(), item -> name(item));
    }

    private static String name(YamlNode item) {
        return item instanceof YamlMapping mapping ? mapping.text(EpisodeKeys.NAME.key()) : "";
    }

    private void reportUnknown(YamlNode node, Step step, List<String> known) {
        ValuePlace spot = new ValuePlace(node.place(), step.change().path());
        Phrase key = Phrase.same(YamlScalar.shown(step.key()));
        boolean isLeftOut = step.from() == 0 && RootSection.KEYS.contains(step.key());
        Phrase found = isLeftOut ? Phrase.of("{0}, which the file has not", key) : key;
        Phrase expected = known.isEmpty()
                ? Phrase.of("a path that ends there")
                : Phrase.of("a path through {0}", KnownPaths.oneOf(step.key(), known));
        report.add(spot, found, expected, isLeftOut ? null : nearest(node, step, known));
    }

    private static @Nullable String nearest(YamlNode node, Step step, List<String> known) {
        boolean isRoot = step.from() == 0 && node instanceof YamlMapping;
        String meant =
                isRoot ? KnownPaths.meant((YamlMapping) node, step.change().path()) : null;
        return meant != null ? meant : NearestName.of(step.key(), known);
    }

    /** A path that ends where only one that goes on can be changed. */
    private void reportEnd(YamlNode item, Step step) {
        List<String> keys = item instanceof YamlMapping mapping ? keys(mapping) : List.of();
        Phrase found = Phrase.of("a path that ends there");
        Phrase expected = Phrase.of(
                "a path through {0}",
                KnownPaths.oneOf("", Lists.only(keys, key -> !key.equals(EpisodeKeys.NAME.key()))));
        report.add(new ValuePlace(item.place(), step.change().path()), found, expected);
    }

    private void report(YamlNode node, Step step) {
        Phrase found = Phrase.of("a key below {0}", node.inWords());
        report.add(new ValuePlace(node.place(), step.change().path()), found, Phrase.of("a path that ends there"));
    }

    /**
     * One key of a change's path.
     *
     * @param change whose path it is
     * @param from where the key begins in the path
     * @param value what goes to the end of the path
     */
    private record Step(Change change, int from, YamlNode value) {
        String key() {
            return change.path().substring(from, end());
        }

        /** The path up to this key. */
        String path() {
            return change.path().substring(0, end());
        }

        boolean isLast() {
            return end() == change.path().length();
        }

        Step next() {
            return new Step(change, end() + 1, value);
        }

        /** The only mappings that a path makes where the file has none: what else an arm or the scenario may hold. */
        @Nullable
        YamlNode created(YamlMapping parent) {
            List<String> above = above();
            boolean isBlock =
                    above.size() == IN_ARM + 1 && above.get(IN_ARM).equals(ArmSection.BLOCKS) && isOfArm(above);
            return isBlock || offered().contains(key()) ? new YamlMapping(parent.place(), List.of()) : null;
        }

        /** The keys that a path can go through here: those that are there, and those that it makes. */
        List<String> known(List<String> keys) {
            List<String> known = new ArrayList<>(keys);
            known.addAll(Lists.only(offered(), key -> !keys.contains(key)));
            return known;
        }

        private List<String> offered() {
            List<String> above = above();
            boolean isArm = (above.size() == IN_ARM && isOfArm(above))
                    || (above.size() == IN_LEVEL && above.get(0).equals(Crossing.KEY));
            return above.isEmpty() ? List.of(RootSection.INFANT) : isArm ? ArmSection.MORE : List.of();
        }

        private static boolean isOfArm(List<String> above) {
            return above.get(0).equals(ArmList.KEY);
        }

        /** The keys that stand before this one. */
        private List<String> above() {
            List<String> keys = new ArrayList<>();
            int begin = 0;
            while (begin < from) {
                int point = change.path().indexOf('.', begin);
                keys.add(change.path().substring(begin, point));
                begin = point + 1;
            }
            return keys;
        }

        private int end() {
            int point = change.path().indexOf('.', from);
            return point < 0 ? change.path().length() : point;
        }
    }
}
