package peekaboo.study;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * A quantity in one arm.
 *
 * @param stretch of the session
 * @param quantity which one
 * @param value with its interval over dyads
 */
public record ArmValue(Stretch stretch, Quantity quantity, Measured<Estimate> value) {}
