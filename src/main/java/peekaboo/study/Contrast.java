package peekaboo.study;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;

/**
 * A measure of one arm beside that of another, with the same dyads in both.
 *
 * @param stretch name of the episode, empty for the whole session
 * @param measure which one
 * @param difference first arm less second, in the measure's unit
 * @param ratio first arm divided by second
 */
public record Contrast(String stretch, Measure measure, Measured<Estimate> difference, Measured<Estimate> ratio) {}
