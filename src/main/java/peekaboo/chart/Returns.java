package peekaboo.chart;

import java.util.List;
import peekaboo.list.Lists;
import peekaboo.measure.Spells;
import peekaboo.record.Recording;

/**
 * Single turnings away of a few sessions, a row each: how long they took and how they ended. Only the page shows it; a report
 * is on many sessions and has {@link ReturnCurves}.
 *
 * @param rows at least one
 */
public record Returns(List<Row> rows) {

    /** What to say of a session without any. */
    public static final String NONE = "no turning away that has ended";

    public Returns {
        rows = List.copyOf(rows);
        Guard.notEmpty("rows", rows);
    }

    /** One session. */
    public record Row(String name, List<Away> turnings) {

        public Row {
            turnings = List.copyOf(turnings);
            Guard.words("name", name);
        }

        /** The turnings away that were recorded of a session. */
        public static Row of(String name, Recording recording) {
            double tick = recording.everyTick().tickSeconds();
            return new Row(
                    name,
                    Lists.each(
                            Spells.of(recording), spell -> new Away(spell.latencyTicks() * tick, spell.reEngaged())));
        }
    }

    /**
     * One turning away that has ended.
     *
     * @param seconds how long it took, 0 or more
     * @param back true when the infant came back by itself
     */
    public record Away(double seconds, boolean back) {

        public Away {
            Guard.within("seconds", seconds, 0, Double.MAX_VALUE);
        }
    }

    /** How long the longest took; 0 without any. */
    public double longestSeconds() {
        double longest = 0;
        for (Row row : rows) {
            for (Away away : row.turnings()) {
                longest = Math.max(longest, away.seconds());
            }
        }
        return longest;
    }
}
