package peekaboo.engine;

import org.jspecify.annotations.Nullable;
import peekaboo.scenario.Episode;

/**
 * An episode under way.
 *
 * @param episode which one
 * @param end the first tick after it as planned
 * @param standIn who takes the place of the arm's caregiver in it, or null
 * @param fussOut the rule by which it may end early
 */
record Stretch(Episode episode, int end, @Nullable Carer standIn, FussOut fussOut) {}
