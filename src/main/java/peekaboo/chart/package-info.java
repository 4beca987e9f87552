/**
 * What a study found as charts, and a chart as typed data: what is shown, never how it is drawn. Shares are numbers from 0 to
 * 1, times are seconds. Pictures, pages and files read figures from here and recompute nothing.
 */
@NullMarked
package peekaboo.chart;

import org.jspecify.annotations.NullMarked;
