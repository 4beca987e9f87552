package peekaboo.inference;

/**
 * An oracle for the curves that the product counts by tick, with the errors that it does not use; held to R itself.
 *
 * <p>Cumulative incidence: of all spells, the share that has ended by each cause by a time, the causes competing, after
 * Aalen and Johansen (1978, Scandinavian Journal of Statistics 5, 141-150).
 *
 * <p>States: 0 is still away, 1..k are the causes; the shares of all states add up to 1. Standard errors are the
 * infinitesimal jackknife over dyads, because several spells belong to one dyad: R's {@code survfit(Surv(time,
 * factor(ending)) ~ 1, influence = TRUE)} with its influence values added up by dyad, and for state 0 its {@code
 * survfit(..., cluster = dyad)}. With one spell a dyad they are R's {@code std.err} for independent spells.
 */
final class AalenJohansen {

    /** The state of a spell that has not ended. */
    public static final int AWAY = 0;

    private final RiskInSeconds table;
    private final Influence influence;
    private final StepFunction[] share;
    private final StepFunction[] standardError;

    private AalenJohansen(EventTimes spells) {
        table = new RiskInSeconds(spells);
        double[] awayBefore = new double[table.rows()];
        share = curves(shares(awayBefore), true);
        influence = new Influence(table, awayBefore);
        standardError = curves(roots(influence.variances()), false);
    }

    public static AalenJohansen of(EventTimes spells) {
        return new AalenJohansen(spells);
    }

    private double[][] shares(double[] awayBefore) {
        int states = table.spells().causes() + 1;
        double[][] values = new double[states][table.rows()];
        Shares shares = new Shares(states - 1);
        for (int row = 0; row < table.rows(); row++) {
            awayBefore[row] = shares.of(AWAY);
            table.step(shares, row);
            for (int state = 0; state < states; state++) {
                values[state][row] = shares.of(state);
            }
        }
        return values;
    }

    private static double[][] roots(double[][] squares) {
        for (double[] row : squares) {
            for (int at = 0; at < row.length; at++) {
                row[at] = Math.sqrt(row[at]);
            }
        }
        return squares;
    }

    private StepFunction[] curves(double[][] values, boolean startsAway) {
        StepFunction[] curves = new StepFunction[values.length];
        for (int state = 0; state < values.length; state++) {
            curves[state] = new StepFunction(startsAway && state == AWAY ? 1 : 0, table.times(), values[state]);
        }
        return curves;
    }

    /** The curve of a state. Beyond {@link #end()} it holds its last value, which proves nothing if some were away. */
    public StepFunction share(int state) {
        return share[state];
    }

    /** The standard error of a state's share, over dyads. */
    public StepFunction standardError(int state) {
        return standardError[state];
    }

    /** The last observed time in seconds, 0 without a spell. */
    public double end() {
        return table.end();
    }

    /** The number under the axis: spells still observed and away just before {@code seconds}. */
    public int awayAt(double seconds) {
        return table.awayAt(seconds);
    }

    /**
     * The share in {@code state} at {@code seconds}. Not observed if the last spell was cut short before then with more
     * than 5 % still away; with fewer the curves are drawn on flat.
     */
    public Measured<Double> at(int state, double seconds) {
        return seenUntil(seconds, share[state].at(seconds));
    }

    /**
     * The time by which a share of all spells has ended by {@code cause}: 0.5 for the median over all spells, those
     * that end otherwise never coming back. In the middle where the curve is flat at the share.
     *
     * @param of above 0, at most 1
     */
    public Measured<Double> quantile(int cause, double of) {
        table.spells().requireCause(cause);
        KaplanMeier.requireShare(of);
        return table.rows() == 0 ? Measured.notObserved(Measured.Reason.NO_SPELLS) : share[cause].rises(of);
    }

    /**
     * The mean of min(T, horizon), T being the time to {@code cause}, where a spell that ended otherwise counts as not
     * back by the horizon: horizon less the area under the cause's curve. Not observed under the same condition as
     * {@link #at}.
     */
    public Measured<Double> restrictedMean(int cause, double horizon) {
        table.spells().requireCause(cause);
        return seenUntil(horizon, horizon - share[cause].integral(horizon));
    }

    /** The standard error over dyads of {@link #restrictedMean}. */
    public Measured<Double> restrictedMeanStandardError(int cause, double horizon) {
        table.spells().requireCause(cause);
        return seenUntil(horizon, Math.sqrt(influence.areaVariance(cause, horizon)));
    }

    private Measured<Double> seenUntil(double seconds, double value) {
        if (table.rows() == 0) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        boolean seen = seconds <= end() || share[AWAY].at(end()) <= Shares.LITTLE;
        return seen ? Measured.observed(value) : Measured.notObserved(Measured.Reason.FOLLOW_UP_TOO_SHORT);
    }
}
