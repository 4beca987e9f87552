package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import peekaboo.chart.Caption;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.ForestPlot.Bounds;
import peekaboo.chart.ForestPlot.Group;
import peekaboo.chart.ForestPlot.Place;
import peekaboo.chart.ForestPlot.Row;
import peekaboo.chart.ForestPlot.Seen;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/** What was expected of a finding and what was simulated, as a chart. */
final class EvidenceFigures {

    /** Of two parts of one unit whose numbers differ by more than this in size, each needs a scale of its own. */
    private static final double SHARED_SCALE = 20;

    private EvidenceFigures() {}

    /** The chart of a finding's parts; nothing where none was checked. */
    static Optional<ForestPlot> of(CheckResult result) {
        if (result.parts().isEmpty()) {
            return Optional.empty();
        }
        Caption caption = new Caption(result.finding().id(), "", description(result));
        List<Group> groups =
                grouped(result.parts()).stream().map(EvidenceFigures::group).toList();
        return Optional.of(new ForestPlot(caption, groups, EvidenceWords.NOT_OBSERVED));
    }

    private static String description(CheckResult result) {
        return result.parts().stream()
                .map(part -> part.label() + ": expected " + EvidenceWords.expected(part) + ", simulated "
                        + EvidenceWords.simulated(part) + ", " + EvidenceWords.outcome(part) + ".")
                .collect(Collectors.joining(" "));
    }

    /** Neighbours of one unit and of like size together. */
    private static List<List<PartResult>> grouped(List<PartResult> parts) {
        List<List<PartResult>> groups = new ArrayList<>();
        for (PartResult part : parts) {
            if (groups.isEmpty() || !canShare(groups.get(groups.size() - 1), part)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(part);
        }
        return groups;
    }

    private static boolean canShare(List<PartResult> group, PartResult part) {
        return group.stream()
                .allMatch(other -> other.unitInWords().equals(part.unitInWords())
                        && size(other) <= SHARED_SCALE * size(part)
                        && size(part) <= SHARED_SCALE * size(other));
    }

    private static double size(PartResult part) {
        Bounds seen = bounds(part.interval());
        return DoubleStream.of(
                        part.expected().low(),
                        part.expected().high(),
                        part.estimate().either(value -> value, reason -> 0.0),
                        seen.low(),
                        seen.high())
                .filter(Double::isFinite)
                .map(Math::abs)
                .reduce(Double.MIN_NORMAL, Math::max);
    }

    private static Group group(List<PartResult> parts) {
        String unit = parts.get(0).unitInWords();
        String axis = unit.isEmpty() ? "share or plain number, no unit" : Typeset.of(unit);
        return new Group(axis, parts.stream().map(EvidenceFigures::row).toList());
    }

    private static Row row(PartResult part) {
        String expected = EvidenceWords.expected(part);
        String value = part.isJudged() ? "expected " + expected : expected;
        Bounds asked = new Bounds(part.expected().low(), part.expected().high());
        return new Row(part.label(), Typeset.of(value), asked, seen(part));
    }

    private static Optional<Seen> seen(PartResult part) {
        return part.estimate()
                .either(
                        value -> Optional.of(new Seen(value, bounds(part.interval()), place(part))),
                        reason -> Optional.empty());
    }

    /** Open at both ends where it is not known. */
    private static Bounds bounds(Measured<Interval> interval) {
        return interval.either(
                ends -> new Bounds(ends.low(), ends.high()),
                reason -> new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    private static Place place(PartResult part) {
        if (part.fails()) {
            return Place.OUTSIDE;
        }
        return part.holds() ? Place.INSIDE : Place.ACROSS;
    }
}
