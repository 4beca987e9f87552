package peekaboo.study;

/**
 * One number of a summary.
 *
 * @param name in kebab case, distinct within {@link Measures}
 * @param unit of its value and of a difference; empty for a share or a pure number. A ratio has none
 * @param meaning in one line
 */
public record Measure(String name, String unit, String meaning) {}
