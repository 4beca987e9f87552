package peekaboo.sensitivity;

import java.util.Optional;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;

/**
 * All that is known of how much a parameter matters to an outcome.
 *
 * @param parameter that was varied
 * @param effect by Morris screening, if that was done
 * @param indices by Sobol' decomposition, if the parameter was in it
 */
public record Importance(VariedParameter parameter, Optional<MorrisEffect> effect, Optional<SobolIndices> indices) {
    /** A mean effect of so much of its mean size goes one way almost everywhere. */
    private static final double ONE_WAY = 0.9;

    /** By what it is ranked: mu* where it was screened, else its total index; below 0 if neither was observed. */
    double rank() {
        return effect.map(MorrisEffect::muStar)
                .or(() -> indices.map(SobolIndices::total))
                .map(value -> value.either(Estimate::value, reason -> -1.0))
                .orElse(-1.0);
    }

    /** Whether it could be told at all how much it matters. */
    public boolean isKnown() {
        return rank() >= 0;
    }

    /** Whether the parameter did anything to the outcome. */
    public boolean matters() {
        return rank() > 0;
    }

    /** Which way the outcome goes when the parameter goes up. */
    public Direction direction() {
        double mu = value(effect.map(MorrisEffect::mu));
        double size = value(effect.map(MorrisEffect::muStar));
        if (!(size > 0) || Math.abs(mu) < ONE_WAY * size) {
            return Direction.MIXED;
        }
        return mu > 0 ? Direction.UP : Direction.DOWN;
    }

    private static double value(Optional<Measured<Estimate>> measured) {
        return measured.map(known -> known.either(Estimate::value, reason -> 0.0))
                .orElse(0.0);
    }

    /** Which way an outcome goes. */
    public enum Direction {
        /** Up with the parameter. */
        UP,
        /** Down when the parameter goes up. */
        DOWN,
        /** Now up, now down, or not known. */
        MIXED
    }
}
