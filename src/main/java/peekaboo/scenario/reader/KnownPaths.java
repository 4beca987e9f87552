package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Named;
import peekaboo.infant.InfantPresets;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Problems;
import peekaboo.text.NearestName;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlScalar;
import peekaboo.yaml.YamlSequence;

/** The keys that a scenario has, for guesses at what was meant by one that it has not. */
final class KnownPaths {
    private KnownPaths() {}

    /** The known names, in their own order while they are few, or the nearest of them first. */
    static Phrase oneOf(String found, List<String> known) {
        List<String> told = NearestName.told(found, known);
        int more = known.size() - told.size();
        return more == 0
                ? Phrase.of("one of: {0}", names(told))
                : Phrase.of("one of: {0}, ... and {1} more", names(told), Phrase.same((long) more));
    }

    /** Names of a file's own keys are as long and odd as their writer likes. */
    private static Phrase names(List<String> known) {
        return Phrase.same(Lists.each(known, YamlScalar::shown));
    }

    /**
     * The whole path that was meant by one whose first key the scenario has not, such as {@code infant.sensitivity} by {@code
     * sensitivity}, or null if none is near.
     */
    static @Nullable String meant(YamlMapping root, String path) {
        int point = path.indexOf('.');
        Map<String, String> known = point < 0 ? leaves(root) : owners(root);
        String first = point < 0 ? path : path.substring(0, point);
        String exact = known.get(first);
        String near = exact != null ? first : NearestName.of(first, known.keySet());
        boolean isRootNearer = exact == null && NearestName.of(first, RootSection.KEYS) != null;
        return near == null || isRootNearer ? null : known.get(near) + path.substring(first.length());
    }

    /** What can be set, by its last key. */
    private static Map<String, String> leaves(YamlMapping root) {
        Map<String, String> leaves = new LinkedHashMap<>();
        put(
                leaves,
                RootSection.INFANT,
                ParameterSection.names(InfantPresets.usual().table()));
        put(leaves, RootSection.INFANT, List.of("preset"));
        for (YamlMapping.Entry arm : arms(root)) {
            put(leaves, ArmList.KEY + "." + arm.key(), keys(arm.value()));
        }
        for (YamlMapping.Entry arm : arms(root)) {
            putMore(leaves, ArmList.KEY + "." + arm.key(), arm.value());
        }
        for (String block : names(root, CalendarList.KEY)) {
            put(leaves, CalendarList.KEY + "." + block, Lists.each(CalendarList.fields(), Field::key));
        }
        for (String episode : names(root, EpisodeList.KEY)) {
            put(leaves, EpisodeList.KEY + "." + episode, EpisodeKeys.names());
        }
        return leaves;
    }

    private static void putMore(Map<String, String> leaves, String path, YamlNode arm) {
        if (arm instanceof YamlMapping mapping && mapping.find(ArmSection.BESIDES) != null) {
            put(leaves, path + "." + ArmSection.BESIDES, List.of(ArmSection.EVERY.key()));
        }
    }

    private static List<String> keys(YamlNode arm) {
        List<String> keys = new ArrayList<>(List.of(ArmSection.CAREGIVER.key()));
        if (arm instanceof YamlMapping mapping) {
            Named.find(CaregiverPolicies.all(), CaregiverPolicies.nameNow(mapping.text(ArmSection.CAREGIVER.key())))
                    .map(CaregiverPolicy::parameters)
                    .ifPresent(table -> keys.addAll(ParameterSection.names(table)));
        }
        return keys;
    }

    /** The arms, blocks and episodes, by their names. */
    private static Map<String, String> owners(YamlMapping root) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (YamlMapping.Entry arm : arms(root)) {
            put(owners, ArmList.KEY, List.of(arm.key()));
        }
        put(owners, CalendarList.KEY, names(root, CalendarList.KEY));
        put(owners, EpisodeList.KEY, names(root, EpisodeList.KEY));
        return owners;
    }

    private static void put(Map<String, String> paths, String above, List<String> keys) {
        for (String key : keys) {
            paths.putIfAbsent(key, above + "." + key);
        }
    }

    private static List<YamlMapping.Entry> arms(YamlMapping root) {
        YamlMapping.Entry arms = root.find(ArmList.KEY);
        return arms != null && arms.value() instanceof YamlMapping mapping ? few(mapping.entries()) : List.of();
    }

    private static List<String> names(YamlMapping root, String key) {
        YamlMapping.Entry named = root.find(key);
        List<String> names = new ArrayList<>();
        if (named != null && named.value() instanceof YamlSequence list) {
            for (YamlNode item : few(list.items())) {
                String name = item instanceof YamlMapping mapping ? mapping.text(EpisodeKeys.NAME.key()) : "";
                names.addAll(GivenName.isName(name) ? List.of(name) : List.of());
            }
        }
        return names;
    }

    private static <T> List<T> few(List<T> all) {
        return all.subList(0, Math.min(Problems.MOST_TOLD, all.size()));
    }
}
