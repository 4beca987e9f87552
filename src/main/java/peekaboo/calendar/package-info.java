/**
 * Sessions in a row: every dyad of every arm through the sessions of a calendar, and what changes from one to the next. Records are kept
 * of chosen sessions alone; of each other one a line of numbers and the digest of its record.
 */
@NullMarked
package peekaboo.calendar;

import org.jspecify.annotations.NullMarked;
