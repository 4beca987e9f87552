package peekaboo.chart;

import java.util.List;

/**
 * Where a dyad spends its time: infant phase by caregiver phase (state space grid, Hollenstein 2013).
 *
 * @param frame columns, rows and matched cells shared by all arms
 * @param arms at least one
 * @param none what to say where nothing could be scored
 */
public record StateSpaceGrid(Caption caption, Frame frame, List<Arm> arms, String none) implements Figure {

    public StateSpaceGrid {
        arms = List.copyOf(arms);
        Guard.notEmpty("arms", arms);
        Guard.words("none", none);
        for (int i = 0; i < arms.size(); i++) {
            checkShape("arms[" + i + "].shares", arms.get(i).shares(), frame);
        }
    }

    private static void checkShape(String field, List<List<Double>> shares, Frame frame) {
        Guard.emptyOrSize(field, shares, frame.rows().phases().size());
        for (int row = 0; row < shares.size(); row++) {
            Guard.size(
                    field + "[" + row + "]",
                    shares.get(row),
                    frame.columns().phases().size());
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.stateSpaceGrid(this);
    }

    /**
     * The grid without its content.
     *
     * @param columns the infant, its phases from left to right
     * @param rows the caregiver, its phases from the top down
     * @param matchedWords what an outlined cell means
     * @param matched the cells that count as a match under the chosen definition
     * @param full the share of the time whose square fills a cell
     */
    public record Frame(
            PartnerPhases columns, PartnerPhases rows, String matchedWords, List<Cell> matched, double full) {

        public Frame {
            matched = List.copyOf(matched);
            Guard.words("matchedWords", matchedWords);
            Guard.within("full", full, 0, 1);
            for (int i = 0; i < matched.size(); i++) {
                Cell cell = matched.get(i);
                Guard.within(
                        "matched[" + i + "].row", cell.row(), 0, rows.phases().size() - 1);
                Guard.within(
                        "matched[" + i + "].column",
                        cell.column(),
                        0,
                        columns.phases().size() - 1);
            }
        }
    }

    /** A cell, both indices from 0. */
    public record Cell(int row, int column) {}

    /**
     * One arm.
     *
     * @param note a few words under the name, e.g. the share matched and the share expected by chance; may be empty
     * @param shares rows of shares of the time, all cells summing to 1 (to 1e-6); empty when nothing was observed
     */
    public record Arm(String name, String note, List<List<Double>> shares) {

        public Arm {
            shares = Guard.rows(shares);
            Guard.words("name", name);
            if (!shares.isEmpty()) {
                Guard.whole("shares", Guard.flat(shares));
            }
        }
    }
}
