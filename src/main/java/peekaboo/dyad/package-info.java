/**
 * The vocabulary between the two partners: moves, what is physical about them, phases and codes, time, parameters.
 *
 * <p>Codes follow the Infant and Caregiver Engagement Phases, revised (ICEP-R; Weinberg and Tronick 1999, Heidelberg
 * version 2009). Nothing here decides anything.
 */
@NullMarked
package peekaboo.dyad;

import org.jspecify.annotations.NullMarked;
