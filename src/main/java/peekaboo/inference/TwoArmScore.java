package peekaboo.inference;

/** The sums behind the test, over the lengths of the spells of both arms. */
final class TwoArmScore {
    /** Relative size under which a variance is the rounding of an exact zero. */
    private static final double ROUNDING = 1e-20;

    private final int cause;
    private final RiskTable[] arm;
    private final double[] hazard;
    private final double[] secondShare;
    private double surplus;
    private double information;

    TwoArmScore(EventTimes first, EventTimes second, int cause) {
        this.cause = cause;
        int[] ticks = RiskTable.distinctTicks(first, second);
        arm = new RiskTable[] {new RiskTable(first, ticks), new RiskTable(second, ticks)};
        hazard = new double[ticks.length];
        secondShare = new double[ticks.length];
        for (int row = 0; row < ticks.length; row++) {
            sum(row);
        }
    }

    private void sum(int row) {
        double away = arm[0].atRisk(row) + arm[1].atRisk(row);
        double events = arm[0].ended(row, cause) + arm[1].ended(row, cause);
        double share = arm[1].atRisk(row) / away;
        hazard[row] = events / away;
        secondShare[row] = share;
        surplus += arm[1].ended(row, cause) - events * share;
        information += events * share * (1 - share);
    }

    Measured<RobustScore> test() {
        double robust = robustVariance();
        if (information == 0 || robust <= ROUNDING * information) {
            return Measured.notObserved(Measured.Reason.NO_SPREAD);
        }
        double square = surplus * surplus;
        return Measured.observed(new RobustScore(square / robust, square / information, 1, surplus));
    }

    private double robustVariance() {
        double[] byDyad = new double[arm[0].spells().dyads()];
        addResiduals(byDyad, 0);
        addResiduals(byDyad, 1);
        double sum = 0;
        for (double one : byDyad) {
            sum += one * one;
        }
        return sum;
    }

    /** A spell's score residual: its own event, less what its time at risk made expect. */
    private void addResiduals(double[] byDyad, int which) {
        double[] expected = expected(which);
        EventTimes spells = arm[which].spells();
        for (int spell = 0; spell < spells.size(); spell++) {
            int row = arm[which].rowOf(spell);
            double own = spells.ending(spell) == cause ? which - secondShare[row] : 0;
            byDyad[spells.dyad(spell)] += spells.times(spell) * (own - expected[row]);
        }
    }

    private double[] expected(int which) {
        double[] sums = new double[hazard.length];
        double sum = 0;
        for (int row = 0; row < sums.length; row++) {
            sum += (which - secondShare[row]) * hazard[row];
            sums[row] = sum;
        }
        return sums;
    }
}
