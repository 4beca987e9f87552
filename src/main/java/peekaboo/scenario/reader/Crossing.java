package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Factors;
import peekaboo.scenario.Factors.Factor;
import peekaboo.text.JsonText;
import peekaboo.typed.SlippedKey;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlScalar;
import peekaboo.yaml.YamlSequence;

/**
 * Crosses the {@code factors} of a tree into arms before these are read, so that they are checked like arms that were written one by
 * one. Where all arms are written, the factors are only named with their levels.
 */
record Crossing(ProblemReport report) {
    static final String KEY = "factors";

    /** So that no text, however it is made, takes long to cross. */
    private static final int MOST_KEYS = 200;

    private static final int FEWEST_LEVELS = 2;
    private static final Phrase EXAMPLE = Phrase.of(
            "at least one factor, such as caregiver: {waits: {caregiver: attuned}, leans: {caregiver: intrusive}}");
    private static final Phrase LEVELS =
            Phrase.of("at least two levels, such as {waits: {caregiver: attuned}, leans: {caregiver: intrusive}}");
    private static final Phrase LEVEL_NAMES =
            Phrase.of("a list of at least two levels beside arms, such as [waits, leans]; or no arms");
    private static final Phrase LEVEL = Phrase.of("a mapping of what is other in these arms, such as {patience: 2 s}");
    private static final Phrase NAMES_CAREGIVER =
            Phrase.of("a caregiver in every level of one factor, such as {waits: {caregiver: attuned}}");
    private static final Phrase ONCE = Phrase.of("each setting in one factor");

    /**
     * A tree whose factors were crossed.
     *
     * @param root with arms in place of levels
     * @param factors none where the tree has none
     * @param isAmiss whether the factors could not be read, which their own problems tell; then there are no arms to read
     */
    record Crossed(YamlMapping root, Factors factors, boolean isAmiss) {}

    /** What a level says, and the way to it. */
    private record Level(String name, String path, YamlMapping said) {}

    /** The levels of one factor. */
    private record Levels(String factor, List<Level> each) {}

    Crossed of(YamlMapping root) {
        if (root.find(KEY) == null) {
            return new Crossed(root, Factors.NONE, false);
        }
        int before = report.size();
        Section all = new Section(report, new ValuePlace(root.place(), ""), root);
        Section section = all.section(KEY, EXAMPLE);
        Factors factors = Factors.NONE;
        YamlMapping crossed = root;
        if (section != null && section.mapping().entries().isEmpty()) {
            report.add(section.spot(), section.mapping().inWords(), EXAMPLE);
        } else if (section != null && root.find(ArmList.KEY) != null) {
            factors = named(section);
            requireThese(all, factors, before);
        } else if (section != null) {
            List<Levels> levels = levels(section);
            factors = factors(levels);
            if (areArmNames(section, factors, before)) {
                crossed = with(root, crossed(section, levels));
            }
        }
        return new Crossed(without(crossed), factors, report.size() > before);
    }

    private static Factors factors(List<Levels> all) {
        List<Levels> sound = Lists.only(all, one -> one.each().size() >= FEWEST_LEVELS);
        return new Factors(Lists.each(sound, one -> new Factor(one.factor(), Lists.each(one.each(), Level::name))));
    }

    /** The levels that say what is other in their arms. */
    private List<Levels> levels(Section factors) {
        List<Levels> all = new ArrayList<>();
        for (YamlMapping.Entry entry : factors.mapping().entries()) {
            List<Level> levels = new ArrayList<>();
            ValuePlace spot = spot(factors.spot(), entry);
            if (isNamed(factors.spot(), entry)) {
                if (entry.value() instanceof YamlMapping mapping
                        && mapping.entries().size() >= FEWEST_LEVELS) {
                    mapping.entries().forEach(level -> levels.addAll(level(spot, level)));
                } else {
                    refuse(spot, entry.value(), LEVELS);
                }
            }
            all.add(new Levels(entry.key(), levels));
        }
        return all;
    }

    private List<Level> level(ValuePlace factor, YamlMapping.Entry entry) {
        ValuePlace spot = spot(factor, entry);
        if (!isNamed(factor, entry)) {
            return List.of();
        }
        if (!(entry.value() instanceof YamlMapping said)) {
            refuse(spot, entry.value(), LEVEL);
            return List.of();
        }
        int keys = said.entries().size();
        if (keys > MOST_KEYS) {
            report.add(
                    spot,
                    Phrase.of("{0} keys", Phrase.same(keys)),
                    Phrase.of("at most {0} keys", Phrase.same(MOST_KEYS)));
            return List.of();
        }
        return List.of(new Level(entry.key(), spot.path(), said));
    }

    /** The levels that are but named, beside arms that say all. */
    private Factors named(Section factors) {
        List<Factor> named = new ArrayList<>();
        for (YamlMapping.Entry entry : factors.mapping().entries()) {
            List<YamlNode> items = entry.value() instanceof YamlSequence list ? list.items() : List.of();
            List<YamlNode> scalars = Lists.only(items, item -> item instanceof YamlScalar);
            List<String> levels = Lists.each(scalars, item -> ((YamlScalar) item).text());
            boolean areNames = Lists.only(levels, GivenName::isName).size() == items.size();
            if (isNamed(factors.spot(), entry) && areNames && items.size() >= FEWEST_LEVELS) {
                named.add(new Factor(entry.key(), levels));
            } else {
                refuse(spot(factors.spot(), entry), entry.value(), LEVEL_NAMES);
            }
        }
        return new Factors(named);
    }

    /** Arms that are written beside factors are those that these cross into. */
    private void requireThese(Section root, Factors factors, int before) {
        ValuePlace spot = root.spotOf(KEY);
        YamlMapping.Entry arms = root.mapping().find(ArmList.KEY);
        if (isFew(spot, factors, before) && arms != null && arms.value() instanceof YamlMapping mapping) {
            List<String> written = Lists.each(mapping.entries(), YamlMapping.Entry::key);
            if (!written.equals(factors.arms())) {
                Phrase found = Phrase.of("arms {0}", Phrase.same(few(Lists.each(written, YamlScalar::shown))));
                Phrase crossed = Phrase.of(
                        "{0} arms that are named by their levels in this order: {1}",
                        Phrase.same(factors.size()), Phrase.same(few(factors.arms())));
                report.add(root.spotOf(ArmList.KEY), found, crossed);
            }
        }
    }

    private static List<String> few(List<String> names) {
        int most = 12;
        List<String> few = new ArrayList<>(names.subList(0, Math.min(most, names.size())));
        if (names.size() > most) {
            few.add("...");
        }
        return few;
    }

    private boolean isFew(ValuePlace spot, Factors factors, int before) {
        boolean isFew = factors.size() <= ArmList.MOST;
        if (report.size() == before && !isFew) {
            Phrase found = Phrase.of("factors that cross into {0} arms", Phrase.same(factors.size()));
            report.add(spot, found, Phrase.of("at most {0} arms", Phrase.same(ArmList.MOST)));
        }
        return report.size() == before;
    }

    /** Whether nothing was amiss so far, and their levels make names of arms, each once. */
    private boolean areArmNames(Section factors, Factors read, int before) {
        if (!isFew(factors.spot(), read, before)) {
            return false;
        }
        List<String> names = read.arms();
        Lists.first(names, name -> !GivenName.isName(name)).ifPresent(odd -> {
            Phrase made = Phrase.of("levels that make the name {0}", Phrase.same(odd));
            report.add(factors.spot(), made, GivenName.IN_WORDS);
        });
        Set<String> seen = new HashSet<>();
        Lists.first(names, name -> !seen.add(name)).ifPresent(again -> {
            Phrase twice = Phrase.of("levels that make the name {0} twice", Phrase.same(again));
            report.add(factors.spot(), twice, Phrase.of("levels that make each name of an arm once"));
        });
        return report.size() == before;
    }

    private YamlMapping.Entry crossed(Section section, List<Levels> all) {
        List<YamlMapping.Entry> arms = new ArrayList<>();
        Factors factors = factors(all);
        List<String> names = factors.arms();
        for (int arm = 0; arm < names.size(); arm++) {
            List<YamlMapping.Entry> said = new ArrayList<>();
            String path = ArmList.KEY + "." + names.get(arm);
            for (int factor = 0; factor < all.size(); factor++) {
                Level level = all.get(factor).each().get(factors.level(arm, factor));
                add(said, level.said(), new Way(path, level.path()));
            }
            YamlMapping.Entry first = section.mapping().entries().get(0);
            arms.add(new YamlMapping.Entry(
                    names.get(arm),
                    first.keyPlace(),
                    new YamlMapping(section.mapping().place(), said)));
        }
        requireCaregivers(section, arms);
        return new YamlMapping.Entry(
                ArmList.KEY,
                section.spot().place(),
                new YamlMapping(section.mapping().place(), arms));
    }

    private void requireCaregivers(Section factors, List<YamlMapping.Entry> arms) {
        Lists.first(arms, arm -> ((YamlMapping) arm.value()).find(ArmSection.CAREGIVER.key()) == null)
                .ifPresent(arm -> report.add(
                        factors.spot(), Phrase.of("no caregiver in {0}", Phrase.same(arm.key())), NAMES_CAREGIVER));
    }

    /** The way to a mapping in an arm, and to the same as it is written. */
    private record Way(String inArm, String written) {
        Way below(String key) {
            String shown = YamlScalar.shown(key);
            return new Way(inArm + "." + shown, written + "." + shown);
        }
    }

    /** Adds what a level says to what others have said; mappings that several say are put together. */
    private void add(List<YamlMapping.Entry> said, YamlMapping level, Way way) {
        for (YamlMapping.Entry entry : level.entries()) {
            Way there = way.below(entry.key());
            int place = Lists.each(said, YamlMapping.Entry::key).indexOf(entry.key());
            YamlNode before = place < 0 ? null : said.get(place).value();
            if (before == null) {
                said.add(entry);
                report.writtenAs(there.inArm(), there.written());
            } else if (before instanceof YamlMapping one && entry.value() instanceof YamlMapping other) {
                List<YamlMapping.Entry> both = new ArrayList<>(one.entries());
                add(both, other, there);
                said.set(
                        place,
                        new YamlMapping.Entry(entry.key(), entry.keyPlace(), new YamlMapping(one.place(), both)));
            } else {
                Phrase found =
                        Phrase.of("{0}, which another factor sets too", Phrase.same(YamlScalar.shown(entry.key())));
                report.addOnce(new ValuePlace(entry.keyPlace(), there.written()), found, ONCE);
            }
        }
    }

    private static ValuePlace spot(ValuePlace above, YamlMapping.Entry entry) {
        return above.below(YamlScalar.shown(entry.key()), entry.value().place());
    }

    private boolean isNamed(ValuePlace above, YamlMapping.Entry entry) {
        boolean isName = GivenName.isName(entry.key());
        if (!isName) {
            Phrase shown = Phrase.same(YamlScalar.shown(entry.key()));
            report.add(above.below(YamlScalar.shown(entry.key()), entry.keyPlace()), shown, GivenName.IN_WORDS);
        }
        return isName;
    }

    private void refuse(ValuePlace spot, YamlNode value, Phrase expected) {
        report.add(spot, value.inWords(), Section.hinted(expected, SlippedKey.hint(value)));
    }

    private static YamlMapping without(YamlMapping root) {
        return new YamlMapping(
                root.place(), Lists.only(root.entries(), entry -> !entry.key().equals(KEY)));
    }

    private static YamlMapping with(YamlMapping root, YamlMapping.Entry arms) {
        List<YamlMapping.Entry> entries = new ArrayList<>(root.entries());
        entries.add(arms);
        return new YamlMapping(root.place(), entries);
    }

    static void schema(JsonText json) {
        json.open(KEY);
        json.member(
                "description",
                "What the arms are crossed of: each level of a factor says a part of an arm, and every level of one stands with every"
                        + " level of all others. Beside arms that are written out it names the levels alone.");
        json.member("type", "object").number("minProperties", 1);
        json.open("propertyNames").member("pattern", GivenName.PATTERN).close();
        json.open("additionalProperties").openList("oneOf");
        json.open().member("type", "object").number("minProperties", FEWEST_LEVELS);
        json.open("propertyNames").member("pattern", GivenName.PATTERN).close();
        json.open("additionalProperties");
        ArmSection.levelSchema(json);
        json.close().close();
        json.open().member("type", "array").number("minItems", FEWEST_LEVELS);
        json.open("items").member("type", "string").member("pattern", GivenName.PATTERN);
        json.close().close();
        json.closeList().close().close();
    }
}
