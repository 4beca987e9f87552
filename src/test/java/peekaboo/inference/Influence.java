package peekaboo.inference;

/**
 * Errors of the oracles.
 *
 * <p>The infinitesimal jackknife over dyads: what each dyad's spells add to the error of every share at every time.
 *
 * <p>The share estimates are functions of how many are at risk and how many end at each time, so a dyad's influence
 * follows the linearised product limit with the dyad's own counts put in; the variance is the sum of squares over
 * dyads. Equal to {@code survfit(..., cluster = dyad)} of R. Takes dyads x distinct times x causes steps.
 */
final class Influence {
    private final RiskInSeconds table;
    private final int states;
    private final double[] away;
    private final int[] first;
    private final int[] byDyad;

    /** @param away share still away just before each row */
    Influence(RiskInSeconds table, double[] away) {
        this.table = table;
        this.away = away;
        states = table.spells().causes() + 1;
        first = new int[table.spells().dyads() + 1];
        byDyad = new int[table.spells().size()];
        groupByDyad();
    }

    private void groupByDyad() {
        EventTimes spells = table.spells();
        for (int spell = 0; spell < spells.size(); spell++) {
            first[spells.dyad(spell) + 1]++;
        }
        for (int dyad = 1; dyad < first.length; dyad++) {
            first[dyad] += first[dyad - 1];
        }
        int[] next = first.clone();
        for (int spell = 0; spell < spells.size(); spell++) {
            byDyad[next[spells.dyad(spell)]++] = spell;
        }
    }

    /** Squared standard error of each state's share, {@code [state][row]}. */
    double[][] variances() {
        double[][] variance = new double[states][table.rows()];
        walk((dyad, row, influence) -> {
            for (int state = 0; state < states; state++) {
                variance[state][row] += influence[state] * influence[state];
            }
        });
        return variance;
    }

    /** Squared standard error of the area under one state's curve from 0 to {@code horizon} seconds. */
    double areaVariance(int state, double horizon) {
        double[] area = new double[first.length - 1];
        walk((dyad, row, influence) -> {
            double next = row + 1 < table.rows() ? Math.min(horizon, table.time(row + 1)) : horizon;
            area[dyad] += influence[state] * Math.max(0, next - table.time(row));
        });
        double sum = 0;
        for (double one : area) {
            sum += one * one;
        }
        return sum;
    }

    private void walk(Visitor visitor) {
        int[] counts = new int[table.rows() * states];
        for (int dyad = 0; dyad < first.length - 1; dyad++) {
            if (first[dyad] < first[dyad + 1]) {
                tally(dyad, counts, 1);
                walkDyad(dyad, counts, visitor);
                tally(dyad, counts, -1);
            }
        }
    }

    private void tally(int dyad, int[] counts, int by) {
        for (int at = first[dyad]; at < first[dyad + 1]; at++) {
            int spell = byDyad[at];
            counts[table.rowOf(spell) * states + table.spells().ending(spell)] += by;
        }
    }

    private void walkDyad(int dyad, int[] counts, Visitor visitor) {
        double[] influence = new double[states];
        int mine = first[dyad + 1] - first[dyad];
        for (int row = 0; row < table.rows(); row++) {
            step(influence, row, counts, mine);
            visitor.visit(dyad, row, influence);
            for (int ending = 0; ending < states; ending++) {
                mine -= counts[row * states + ending];
            }
        }
    }

    /** Linearised {@link Shares#step}: {@code mine} spells of the dyad are among those at risk. */
    private void step(double[] influence, int row, int[] counts, int mine) {
        double risk = table.atRisk(row);
        double before = influence[0];
        for (int cause = 1; cause < states; cause++) {
            double hazard = table.ended(row, cause) / risk;
            double surplus = (counts[row * states + cause] - mine * hazard) / risk;
            double moved = before * hazard + away[row] * surplus;
            influence[cause] += moved;
            influence[0] -= moved;
        }
    }

    /** Is told a dyad's influence on every state's share after each row; the array is reused. */
    private interface Visitor {
        void visit(int dyad, int row, double[] influence);
    }
}
