package peekaboo.chart;

import java.util.List;
import peekaboo.inference.Curve;

/**
 * Cumulative incidence of return after a turning away, one step curve an arm, with the ends that compete with it and
 * the number still away under the time axis.
 *
 * @param axes words and ranges shared by all arms
 * @param arms at least one, in the order of the scenario
 * @param none what to say of an arm without a turning away
 */
public record ReturnCurves(Caption caption, Axes axes, List<Arm> arms, String none) implements Figure {

    public ReturnCurves {
        arms = List.copyOf(arms);
        Guard.notEmpty("arms", arms);
        Guard.words("none", none);
        for (int i = 0; i < arms.size(); i++) {
            Guard.size(
                    "arms[" + i + "].stillAway",
                    arms.get(i).stillAway(),
                    axes.tableSeconds().size());
            Guard.size(
                    "arms[" + i + "].competing",
                    arms.get(i).competing(),
                    arms.get(0).competing().size());
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.incidenceCurves(this);
    }

    /**
     * Words and ranges of the axes.
     *
     * @param time words of the time axis, with its unit
     * @param share words of the vertical axis
     * @param stillAway heading of the table under the axis
     * @param horizonSeconds end of the time axis, above 0
     * @param tableSeconds times of the table's columns, ascending, within 0 to the horizon
     */
    public record Axes(String time, String share, String stillAway, double horizonSeconds, List<Double> tableSeconds) {

        public Axes {
            tableSeconds = List.copyOf(tableSeconds);
            Guard.words("time", time);
            Guard.words("share", share);
            Guard.words("stillAway", stillAway);
            Guard.positive("horizonSeconds", horizonSeconds);
            double before = 0;
            for (int i = 0; i < tableSeconds.size(); i++) {
                before = Guard.within("tableSeconds[" + i + "]", tableSeconds.get(i), before, horizonSeconds);
            }
        }
    }

    /**
     * One arm.
     *
     * @param returned its curve of returns; nothing is drawn of one at which nothing was observed
     * @param competing the other ends, the same in the same order in every arm; may be empty
     * @param stillAway turnings away not ended at each of the table's times
     */
    public record Arm(String name, Curve returned, List<Competing> competing, List<Integer> stillAway) {

        public Arm {
            competing = List.copyOf(competing);
            stillAway = List.copyOf(stillAway);
            Guard.words("name", name);
            Guard.curve("returned", returned);
            Guard.notNegative("stillAway", stillAway);
        }
    }

    /**
     * The curve of another end than a return.
     *
     * @param end what it counts, e.g. "ended in protest"
     */
    public record Competing(String end, Curve curve) {

        public Competing {
            Guard.words("end", end);
            Guard.curve("curve", curve);
        }
    }
}
