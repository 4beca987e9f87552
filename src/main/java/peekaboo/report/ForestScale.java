package peekaboo.report;

import java.util.stream.DoubleStream;
import peekaboo.figure.ForestPlot.Bounds;
import peekaboo.figure.ForestPlot.Group;
import peekaboo.figure.ForestPlot.Row;

/**
 * The stretch of a scale that a group shows.
 *
 * @param low its left end
 * @param high its right end
 */
record ForestScale(double low, double high) {

    /** Room beyond the outermost number on either side, as a share of the stretch between them. */
    private static final double ROOM = 0.12;

    /** From the smallest to the largest of what is expected and what was seen, and some room; never below 0 for what cannot be. */
    static ForestScale of(Group group) {
        double least = numbers(group).min().orElse(0);
        double most = numbers(group).max().orElse(1);
        double room = most > least ? ROOM * (most - least) : Math.max(ROOM, ROOM * Math.abs(most));
        boolean maybeNegative = least < 0 || group.rows().stream().anyMatch(row -> opensAtZero(row.expected()));
        return new ForestScale(maybeNegative ? least - room : Math.max(0, least - room), most + room);
    }

    /** A difference that is expected above 0 could have been below it; a share or a rate could not. */
    private static boolean opensAtZero(Bounds expected) {
        return Math.abs(expected.low()) < 1e-9 && Double.isInfinite(expected.high());
    }

    private static DoubleStream numbers(Group group) {
        return group.rows().stream().flatMapToDouble(ForestScale::numbers).filter(Double::isFinite);
    }

    private static DoubleStream numbers(Row row) {
        DoubleStream expected =
                DoubleStream.of(row.expected().low(), row.expected().high());
        DoubleStream seen = row.seen()
                .map(found -> DoubleStream.of(
                        found.estimate(),
                        found.interval().low(),
                        found.interval().high()))
                .orElse(DoubleStream.empty());
        return DoubleStream.concat(expected, seen);
    }
}
