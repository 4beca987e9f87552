package peekaboo.study;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;

/**
 * The value of a measure in one arm.
 *
 * @param stretch name of the episode, empty for the whole session
 * @param measure which one
 * @param value with its interval over dyads
 */
public record Level(String stretch, Measure measure, Measured<Estimate> value) {}
