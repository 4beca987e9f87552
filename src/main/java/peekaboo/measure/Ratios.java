package peekaboo.measure;

/** A reading in the making: the quantities of a measure one after the other. */
public final class Ratios {
    private static final int SECONDS_A_MINUTE = 60;

    private final Reading.Names names;
    private final double[] sums;
    private final double[] per;
    private int filled;

    /** Of a measure, nothing filled in yet. */
    public Ratios(Measure measure) {
        names = measure.names();
        sums = new double[names.size()];
        per = new double[names.size()];
    }

    /** The next quantity; a divisor of 0 says that it was not observed. */
    public Ratios add(double sum, double divisor) {
        sums[filled] = sum;
        per[filled] = divisor;
        filled++;
        return this;
    }

    /** The next quantity: so many a minute. Counted in sixtieths, because seconds are kept more exactly than minutes. */
    public Ratios aMinute(int count, double seconds) {
        return add(SECONDS_A_MINUTE * (double) count, seconds);
    }

    /** The next quantity: a value of its own for each dyad, so that a merged reading holds the mean over dyads. */
    public Ratios ofDyad(double value) {
        return add(value, 1);
    }

    /** So many quantities that could not be observed. */
    public Ratios notObserved(int quantities) {
        filled += quantities;
        return this;
    }

    /** The reading, once every quantity of the measure is filled in. */
    public Reading reading() {
        if (filled != sums.length) {
            throw new IllegalStateException(filled + " sums for " + sums.length + " quantities");
        }
        return Reading.of(names, sums, per);
    }
}
