package peekaboo.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * To what in a scenario a path leads. {@code caregiver.patience} stands for the patience of every arm whose caregiver has one; whether
 * all others lead anywhere is told by who reads the scenario.
 */
final class SettablePaths {
    private static final String INFANT = "infant.";
    private static final String ARMS = "arms.";
    private static final String CAREGIVER = "caregiver.";

    private final Scenario scenario;
    private final DesignProblems problems;

    SettablePaths(Scenario scenario, DesignProblems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** Notes paths of which one is another, or lies below it, and those whose arms are not there. */
    void refuseOverlaps(List<String> paths, List<String> fixed) {
        List<String> seen = new ArrayList<>();
        for (String path : paths) {
            String where = VaryText.option(path);
            for (String target : targets(path)) {
                Lists.first(seen, other -> VariedPath.overlap(target, other))
                        .ifPresent(other -> problems.add(where, "varied twice: " + other, "each setting varied once"));
                Lists.first(fixed, other -> VariedPath.overlap(target, other))
                        .ifPresent(other -> problems.add(where, "set to one value too: " + other, "either of both"));
                seen.add(target);
            }
            requireArm(where, path);
        }
    }

    private void requireArm(String where, String path) {
        List<String> arms = Lists.each(scenario.arms(), Arm::name);
        if (path.startsWith(ARMS) && path.indexOf('.', ARMS.length()) > 0) {
            String name = path.substring(ARMS.length(), path.indexOf('.', ARMS.length()));
            if (!arms.contains(name)) {
                problems.addUnknown(where, name, arms);
            }
        }
        if (path.startsWith(CAREGIVER) && targets(path).isEmpty()) {
            List<String> known = new ArrayList<>();
            for (Arm arm : scenario.arms()) {
                for (Parameter parameter : arm.care().settings().table().parameters()) {
                    String name = CAREGIVER + parameter.name();
                    known.addAll(known.contains(name) ? List.of() : List.of(name));
                }
            }
            problems.addUnknown(where, path, known);
        }
    }

    /** The ways to what is set. */
    List<String> targets(String path) {
        if (!path.startsWith(CAREGIVER)) {
            return List.of(path);
        }
        String name = path.substring(CAREGIVER.length());
        List<Arm> having = Lists.only(
                scenario.arms(), arm -> arm.care().settings().table().find(name).isPresent());
        return Lists.each(having, arm -> ARMS + arm.name() + "." + name);
    }

    /** The same path, what is drawn of it being a multiple of the tick if it must. */
    VariedPath onTicks(VariedPath path) {
        List<String> targets = targets(path.path());
        boolean isTicked = !targets.isEmpty()
                && parameter(scenario, targets.get(0))
                        .map(parameter -> parameter.unit() == Unit.WHOLE_TICKS)
                        .orElse(false);
        return isTicked ? path.onTicksOf(scenario.clock()) : path;
    }

    private static Optional<Parameter> parameter(Scenario scenario, String path) {
        if (path.startsWith(INFANT)) {
            return find(scenario.infant().centre(), path.substring(INFANT.length()));
        }
        for (Arm arm : scenario.arms()) {
            String begins = ARMS + arm.name() + ".";
            if (path.startsWith(begins + INFANT)) {
                Settings own = scenario.infantsOf(arm).centre();
                return find(own, path.substring(begins.length() + INFANT.length()));
            }
            if (path.startsWith(begins)) {
                return find(arm.care().settings(), path.substring(begins.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Parameter> find(Settings settings, String name) {
        return settings.table().find(name);
    }
}
