package peekaboo.study;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * A quantity of one arm beside that of another, with the same dyads in both.
 *
 * @param stretch of the session
 * @param quantity which one
 * @param difference first arm less second, in the quantity's unit
 * @param ratio first arm divided by second
 */
public record Contrast(Stretch stretch, Quantity quantity, Measured<Estimate> difference, Measured<Estimate> ratio) {}
