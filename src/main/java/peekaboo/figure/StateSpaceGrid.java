package peekaboo.figure;

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
        Check.notEmpty("arms", arms);
        Check.words("none", none);
        for (int i = 0; i < arms.size(); i++) {
            checkShape("arms[" + i + "].shares", arms.get(i).shares(), frame);
        }
    }

    private static void checkShape(String field, List<List<Double>> shares, Frame frame) {
        Check.emptyOrSize(field, shares, frame.rows().phases().size());
        for (int row = 0; row < shares.size(); row++) {
            Check.size(
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
     * @param columns the infant's phases
     * @param rows the caregiver's phases, top row first
     * @param matchedWords what an outlined cell means
     * @param matched the cells that count as a match under the chosen definition
     */
    public record Frame(Side columns, Side rows, String matchedWords, List<Cell> matched) {

        public Frame {
            matched = List.copyOf(matched);
            Check.words("matchedWords", matchedWords);
            for (int i = 0; i < matched.size(); i++) {
                Cell cell = matched.get(i);
                Check.within(
                        "matched[" + i + "].row", cell.row(), 0, rows.phases().size() - 1);
                Check.within(
                        "matched[" + i + "].column",
                        cell.column(),
                        0,
                        columns.phases().size() - 1);
            }
        }
    }

    /** A partner's name and phases. */
    public record Side(String name, List<Phase> phases) {

        public Side {
            phases = List.copyOf(phases);
            Check.words("name", name);
            Check.notEmpty("phases", phases);
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
            shares = Check.rows(shares);
            Check.words("name", name);
            if (!shares.isEmpty()) {
                Check.whole("shares", Check.flat(shares));
            }
        }
    }
}
