package peekaboo.inference;

/**
 * An oracle beside {@link AalenJohansen}, held to R itself; the product has no use for it.
 *
 * <p>The share of spells still away, after Kaplan and Meier (1958, Journal of the American Statistical Association 53,
 * 457-481), for spells that are independent of each other.
 *
 * <p>Standard errors are Greenwood's, equal to R's {@code survfit(Surv(time, event) ~ 1)}. For spells that share dyads,
 * and for one ending among several, {@link AalenJohansen} is the estimate to report: one minus this curve for a single
 * cause overstates how many come back when others end in protest.
 */
final class KaplanMeier {
    private final RiskInSeconds table;
    private final int[] events;
    private final StepFunction survival;

    private KaplanMeier(RiskInSeconds table, int[] events) {
        this.table = table;
        this.events = events;
        survival = new StepFunction(1, table.times(), productLimit());
    }

    /** The curve until any of the causes. */
    public static KaplanMeier of(EventTimes spells) {
        RiskInSeconds table = new RiskInSeconds(spells);
        int[] events = new int[table.rows()];
        for (int row = 0; row < events.length; row++) {
            events[row] = table.events(row);
        }
        return new KaplanMeier(table, events);
    }

    /** The curve until one cause, all other endings taken as censored: what a hazard of that cause alone would give. */
    public static KaplanMeier ofCause(EventTimes spells, int cause) {
        spells.requireCause(cause);
        RiskInSeconds table = new RiskInSeconds(spells);
        int[] events = new int[table.rows()];
        for (int row = 0; row < events.length; row++) {
            events[row] = table.ended(row, cause);
        }
        return new KaplanMeier(table, events);
    }

    private double[] productLimit() {
        double[] left = new double[events.length];
        double share = 1;
        for (int row = 0; row < left.length; row++) {
            share *= 1 - (double) events[row] / table.atRisk(row);
            left[row] = share;
        }
        return left;
    }

    /** The curve; without a spell it has no step. Beyond {@link #end()} it holds its last value, which proves nothing. */
    public StepFunction survival() {
        return survival;
    }

    /** Spells still away at step {@code step}, those that end there included. */
    public int atRisk(int step) {
        return table.atRisk(step);
    }

    /** Events at step {@code step}. */
    public int events(int step) {
        return events[step];
    }

    /** The last observed time in seconds, 0 without a spell. */
    public double end() {
        return table.end();
    }

    /**
     * Greenwood's standard error of the curve from step {@code step} on; not observed once the curve is at 0, where
     * the formula divides nothing by nothing.
     */
    public Measured<Double> standardError(int step) {
        double sum = 0;
        for (int row = 0; row <= step; row++) {
            if (events[row] == table.atRisk(row)) {
                return Measured.notObserved(Measured.Reason.NO_SPREAD);
            }
            sum += greenwood(row);
        }
        return Measured.observed(survival.value(step) * Math.sqrt(sum));
    }

    private double greenwood(int row) {
        double away = table.atRisk(row);
        return events[row] == away ? 0 : events[row] / (away * (away - events[row]));
    }

    public Measured<Double> median() {
        return quantile(0.5);
    }

    /**
     * The time by which a share of the spells has ended; in the middle where the curve is flat at it, as R's
     * {@code quantile} has it.
     *
     * @param share above 0, at most 1
     */
    public Measured<Double> quantile(double share) {
        requireShare(share);
        return table.rows() == 0 ? Measured.notObserved(Measured.Reason.NO_SPELLS) : survival.falls(1 - share);
    }

    static void requireShare(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of spells must lie above 0 and up to 1, not " + share);
        }
    }

    /**
     * The mean of the time away, each spell counted up to {@code horizon} seconds at most: the area under the curve.
     * Not observed if the last spell was cut short before the horizon with more than 5 % still away; with fewer the
     * curve is drawn on flat, as R always does.
     */
    public Measured<Double> restrictedMean(double horizon) {
        return seenUntil(horizon, survival.integral(horizon));
    }

    /** The standard error of {@link #restrictedMean}, equal to R's {@code se(rmean)}. */
    public Measured<Double> restrictedMeanStandardError(double horizon) {
        double variance = 0;
        double beyond = 0;
        double to = horizon;
        for (int row = events.length - 1; row >= 0; row--) {
            if (table.time(row) <= horizon) {
                beyond += survival.value(row) * (to - table.time(row));
                to = table.time(row);
                variance += beyond * beyond * greenwood(row);
            }
        }
        return seenUntil(horizon, Math.sqrt(variance));
    }

    private Measured<Double> seenUntil(double horizon, double value) {
        if (table.rows() == 0) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        boolean seen = horizon <= end() || survival.at(end()) <= Shares.LITTLE;
        return seen ? Measured.observed(value) : Measured.notObserved(Measured.Reason.FOLLOW_UP_TOO_SHORT);
    }
}
