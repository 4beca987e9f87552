package peekaboo.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.design.VariedPath.Span;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.typed.UnitText;

/**
 * To what in a scenario a path leads. {@code caregiver.patience} stands for the patience of every arm whose caregiver has one; whether
 * all others lead anywhere is told by who reads the scenario.
 */
final class SettablePaths {
    private static final String INFANT = "infant.";
    private static final String ARMS = "arms.";
    private static final String CAREGIVER = "caregiver.";
    private static final String EPISODES = "episodes.";
    private static final List<String> TIMES_OF_EPISODES = List.of("lasts", "fuss-out");

    private final Scenario scenario;
    private final DesignProblems problems;
    private final String option;

    /**
     * Those of a scenario.
     *
     * @param option by which paths are asked for, as problems name it
     */
    SettablePaths(Scenario scenario, DesignProblems problems, String option) {
        this.scenario = scenario;
        this.problems = problems;
        this.option = option;
    }

    /** Notes paths of which one is another, or lies below it, and those whose arms are not there. */
    void refuseOverlaps(List<String> paths, List<String> fixed) {
        List<String> seen = new ArrayList<>();
        for (String path : paths) {
            String where = option + " " + path;
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
        return isTicked(path.path()) ? path.onTicksOf(scenario.clock()) : path;
    }

    private boolean isTicked(String path) {
        boolean isOfEpisode = path.startsWith(EPISODES) && TIMES_OF_EPISODES.contains(leaf(path));
        return isOfEpisode
                || parameter(path)
                        .map(parameter -> parameter.unit() == Unit.WHOLE_TICKS)
                        .orElse(false);
    }

    /** Notes a range of which an end cannot be set, or a value between that must be whole ticks and is not, each with one that can. */
    void refuseImpossible(VariedPath path, boolean isDrawn) {
        path.span().ifPresent(span -> {
            Optional<Range> range = parameter(path.path())
                    .filter(parameter ->
                            isTime(parameter.unit()) ? isTime(span.unit()) : parameter.unit() == span.unit())
                    .map(Parameter::range);
            if (range.isPresent()
                    && !(range.get().holds(span.from()) && range.get().holds(span.to()))) {
                refuse(path, path.inWords(), UnitText.inWords(span.unit(), range.get()), span.within(range.get()));
            } else if (!isDrawn && isTicked(path.path())) {
                Lists.first(span.values(), value -> !scenario.clock().divides(value))
                        .ifPresent(value -> refuse(
                                path,
                                UnitText.inWords(span.unit(), value),
                                "multiples of the tick ("
                                        + UnitText.inWords(
                                                Unit.SECONDS, scenario.clock().seconds()) + ")",
                                span.inTicksOf(scenario.clock())));
            }
        });
    }

    private void refuse(VariedPath path, String found, String expected, Optional<Span> instead) {
        String example = instead.map(span -> ", such as \"" + path.path() + "=" + span.typed() + "\"")
                .orElse("");
        problems.add(VaryText.option(path.path()), found, expected + example);
    }

    private static boolean isTime(Unit unit) {
        return unit == Unit.SECONDS || unit == Unit.WHOLE_TICKS;
    }

    /** The parameter of infants or caregivers that a path leads to, wherever it is set; of which arm does not matter to what it may be. */
    private Optional<Parameter> parameter(String path) {
        List<Settings> having = new ArrayList<>();
        if (path.startsWith(INFANT) || path.contains("." + INFANT)) {
            having.add(scenario.infant().centre());
        } else if (path.indexOf('.') > 0) {
            scenario.arms().forEach(arm -> having.add(arm.care().settings()));
            scenario.episodes().forEach(episode -> episode.caregiver().ifPresent(care -> having.add(care.settings())));
        }
        for (Settings settings : having) {
            Optional<Parameter> found = settings.table().find(leaf(path));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
