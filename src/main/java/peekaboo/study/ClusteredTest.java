package peekaboo.study;

import peekaboo.inference.RobustScore;

/**
 * The test that the infants come back as readily in both arms, clustered by dyad.
 *
 * @param score the robust score statistic
 * @param pValue chance of a statistic as large or larger if they did, by the chi-squared distribution
 */
public record ClusteredTest(RobustScore score, double pValue) {}
