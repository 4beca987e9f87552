package peekaboo.chart;

/**
 * A figure and what its files are called.
 *
 * @param fileName name without an ending: small letters, digits and hyphens
 */
public record Chart(String fileName, Figure figure) {}
