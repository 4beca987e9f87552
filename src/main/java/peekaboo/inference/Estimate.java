package peekaboo.inference;

/**
 * A value with the interval around it; the interval may be missing where the value is not, as with one dyad.
 *
 * @param value what the whole study shows, finite
 * @param interval over resampled dyads
 */
public record Estimate(double value, Measured<Interval> interval) {
    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an estimate must be finite, not " + value);
        }
    }
}
