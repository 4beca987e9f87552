/**
 * Which parameters an outcome hangs on: Morris screening and Sobol' indices over ranges around the values of a scenario.
 * Designs and estimators are arithmetic alone; points are run by the room of studies.
 */
@NullMarked
package peekaboo.sensitivity;

import org.jspecify.annotations.NullMarked;
