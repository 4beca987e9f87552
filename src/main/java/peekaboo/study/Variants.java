package peekaboo.study;

import peekaboo.scenario.Scenario;

/** Scenarios that differ a little, such as in the values of some parameters; each is made when it is asked for. */
public interface Variants {
    /** How many there are. */
    int count();

    /** The scenario at a place, from 0: the same whenever it is asked for, by whichever thread. Has one arm. */
    Scenario variant(int place);
}
