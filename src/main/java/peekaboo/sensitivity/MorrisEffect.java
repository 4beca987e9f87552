package peekaboo.sensitivity;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;

/**
 * How an outcome answers to a parameter, in the outcome's unit per whole of the range the parameter was varied over.
 *
 * @param outcome what was measured
 * @param parameter that was varied
 * @param mu mean effect: above 0 where more of the parameter means more of the outcome
 * @param muStar mean size of the effect
 * @param sigma standard deviation of the effect: how much it hangs on where all other parameters stand
 * @param missing how many trajectories did not show the effect, as the outcome was not observed at one of the points
 * @param fault what went wrong at the first of these points that this program failed at; empty if all went well
 */
public record MorrisEffect(
        Quantity outcome,
        VariedParameter parameter,
        Measured<Estimate> mu,
        Measured<Estimate> muStar,
        Measured<Estimate> sigma,
        int missing,
        String fault) {}
