/**
 * Calibrates a population of infants to published findings: which parameters are varied and how far, what is minimised, by whom,
 * and how well each value is determined once it is found. PublishedFindings of signs, orders and trends are never fitted: they are what
 * the model must produce by itself.
 */
@NullMarked
package peekaboo.fit;

import org.jspecify.annotations.NullMarked;
