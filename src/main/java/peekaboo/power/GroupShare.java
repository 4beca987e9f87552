package peekaboo.power;

import peekaboo.inference.Interval;

/**
 * How many simulated studies with infants of their own in each of two groups told the groups apart.
 *
 * @param infants in each group
 * @param noise standard deviation of the measurement noise, in the unit of the outcome
 * @param studies how many were simulated
 * @param told how many of them told the groups apart, whichever way
 */
public record GroupShare(int infants, double noise, int studies, int told) {
    /** The share of them that did, 0 to 1. */
    public double share() {
        return (double) told / studies;
    }

    /**
     * Where the share would lie if studies were simulated without end: the score interval of a share (Wilson 1927, Journal of the
     * American Statistical Association 22, 209-212).
     */
    public Interval interval() {
        double quantile = Interval.reach(1);
        double squared = quantile * quantile;
        double middle = (told + squared / 2) / (studies + squared);
        double spread = share() * (1 - share()) * studies + squared / 4;
        double half = quantile * Math.sqrt(spread) / (studies + squared);
        return new Interval(
                Math.max(0, Math.min(middle - half, share())),
                Math.min(1, Math.max(middle + half, share())),
                Interval.USUAL_LEVEL);
    }
}
