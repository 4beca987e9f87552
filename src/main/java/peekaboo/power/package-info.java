/**
 * How many dyads a question needs: how narrow the interval of a paired difference becomes as dyads are added, and how often a study
 * with infants of their own in each of two groups would tell the groups apart. Pure: who works at it is decided outside.
 */
@NullMarked
package peekaboo.power;

import org.jspecify.annotations.NullMarked;
