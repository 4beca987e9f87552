package peekaboo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.dyad.Act;
import peekaboo.dyad.Named;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Unit;
import peekaboo.evidence.PublishedFindings;
import peekaboo.infant.InfantPresets;
import peekaboo.typed.UnitText;

/**
 * The tables of the model description: patterns from the findings, acts, and the parameters of each part, grouped by the
 * file that declares them. Which mechanism should carry a finding is written on the page by hand and kept.
 */
final class OddPage {
    static final Path FILE = Path.of("src/docs/odd.md");
    static final String PATTERNS = "id | claim | source | should be carried by";
    static final String ACTS = "act | loudness | nearness | motion | affect | face shown | angle | touch | follow";
    static final String PARAMETERS = "name | usual | spread | meaning | source";

    private static final List<Path> ROOMS =
            List.of(Path.of("src/main/java/peekaboo/infant"), Path.of("src/main/java/peekaboo/caregiver"));
    private static final Pattern DECLARATION = Pattern.compile("Parameter\\.of\\(\\s*\"([a-z-]+)\"");

    private OddPage() {}

    static Stream<String> patterns(String page) {
        return PublishedFindings.all().stream()
                .map(finding -> String.join(
                        " | ",
                        "`" + finding.id() + "`",
                        finding.claim().replace("<", "&lt;"),
                        finding.source().replace("<", "&lt;"),
                        mechanism(page, finding.id())));
    }

    /** What the page says should carry a finding; empty if it says nothing. */
    static String mechanism(String page, String id) {
        Matcher row = Pattern.compile("^\\| `" + Pattern.quote(id) + "` \\|.* \\| ([^|]+) \\|$", Pattern.MULTILINE)
                .matcher(page);
        return row.find() ? row.group(1) : "";
    }

    static Stream<String> acts() {
        return Act.all().stream().map(OddPage::act);
    }

    private static String act(Act act) {
        Physics physics = new Physics();
        act.into(physics);
        return "`" + act.label() + "` | "
                + String.join(
                        " | ",
                        Stream.of(
                                        physics.loudness,
                                        physics.nearness,
                                        physics.motion,
                                        physics.affect,
                                        physics.shown,
                                        physics.angle,
                                        physics.touch,
                                        physics.follow)
                                .map(level -> UnitText.inWords(Unit.NONE, level))
                                .toList());
    }

    /** The names of the parameters that each part declares, in its order; parts without any are left out. */
    static Map<String, List<String>> parts() throws IOException {
        Map<String, List<String>> parts = new TreeMap<>();
        for (Path room : ROOMS) {
            for (Path file : files(room)) {
                List<String> names = DECLARATION
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                if (!names.isEmpty()) {
                    parts.put(file.getFileName().toString().replace(".java", ""), names);
                }
            }
        }
        return parts;
    }

    private static List<Path> files(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.sorted().toList();
        }
    }

    static Stream<String> rows(List<String> names) {
        return names.stream().map(OddPage::row);
    }

    private static String row(String name) {
        Map<String, Parameter> owners = owners(name);
        Parameter first = owners.values().iterator().next();
        return String.join(
                " | ",
                "`" + name + "`",
                usual(owners, first),
                first.spread() == 0 ? "" : UnitText.inWords(Unit.NONE, first.spread()),
                first.meaning(),
                first.source());
    }

    /** The usual value, and below it the values of presets or policies that have others. */
    private static String usual(Map<String, Parameter> owners, Parameter first) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        owners.forEach((owner, parameter) -> {
            if (parameter.usual() != first.usual()) {
                others.computeIfAbsent(
                                UnitText.inWords(parameter.unit(), parameter.usual()), value -> new ArrayList<>())
                        .add(owner);
            }
        });
        StringBuilder cell = new StringBuilder(UnitText.inWords(first.unit(), first.usual()));
        others.forEach(
                (value, names) -> cell.append("<br>").append(value).append(": ").append(String.join(", ", names)));
        return cell.toString();
    }

    /** Who has a parameter of that name, the usual preset and the attuned caregiver before all others. */
    private static Map<String, Parameter> owners(String name) {
        Map<String, Parameter> owners = new LinkedHashMap<>();
        add(owners, InfantPresets.usual(), InfantPresets.usual().table(), name);
        InfantPresets.all().forEach(preset -> add(owners, preset, preset.table(), name));
        CaregiverPolicies.all().forEach(policy -> add(owners, policy, policy.parameters(), name));
        return owners;
    }

    private static void add(Map<String, Parameter> owners, Named owner, ParameterTable table, String name) {
        table.find(name).ifPresent(parameter -> owners.putIfAbsent(owner.name(), parameter));
    }
}
