package peekaboo.caregiver;

import peekaboo.dyad.Act;

/**
 * One line of a script: from then on, this.
 *
 * @param atSeconds time from the start of the session, in seconds, a multiple of the tick
 * @param act what is done until the next line
 */
public record TimedAct(double atSeconds, Act act) {}
