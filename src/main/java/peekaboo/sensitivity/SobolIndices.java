package peekaboo.sensitivity;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;

/**
 * What share of an outcome's variance a parameter accounts for while all of the design are varied.
 *
 * @param outcome what was measured
 * @param parameter that was varied
 * @param firstOrder by itself
 * @param total by itself and together with others
 * @param missing how many rows were left out, as the outcome was not observed at one of the points
 * @param fault what went wrong at the first of these points that this program failed at; empty if all went well
 */
public record SobolIndices(
        Quantity outcome,
        VariedParameter parameter,
        Measured<Estimate> firstOrder,
        Measured<Estimate> total,
        int missing,
        String fault) {}
