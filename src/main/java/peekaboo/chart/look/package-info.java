/** How what charts show looks: the one table of colours, textures, dashes and markers. */
@NullMarked
package peekaboo.chart.look;

import org.jspecify.annotations.NullMarked;
