/**
 * Measures of a session, each read off the ticks by an observer and mergeable over dyads. A new metric is one file and
 * one line in {@link peekaboo.metric.Metrics}.
 */
@NullMarked
package peekaboo.metric;

import org.jspecify.annotations.NullMarked;
