package peekaboo.fit;

import peekaboo.evidence.Target;

/**
 * A number before and after the fit.
 *
 * @param target what is expected
 * @param atStart the model's value before; NaN if not observed
 * @param atFit after
 */
public record NumberFit(Target target, double atStart, double atFit) {
    /** What it adds to the loss after the fit. */
    public double loss() {
        double residual = Residual.of(target, atFit);
        return residual * residual;
    }
}
