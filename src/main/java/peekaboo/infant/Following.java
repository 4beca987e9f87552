package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;

/** How a level follows what drives it, up at one speed and down at another; exact in the length of the tick. */
final class Following {
    private final double riseLeft;
    private final double fallLeft;

    /**
     * As an infant has it.
     *
     * @param rise the time constant upwards, in seconds
     * @param fall the time constant downwards, in seconds
     */
    Following(Settings infant, Parameter rise, Parameter fall, double tickSeconds) {
        riseLeft = new Decay(tickSeconds).left(1 / infant.get(rise));
        fallLeft = new Decay(tickSeconds).left(1 / infant.get(fall));
    }

    /** Share that is left after a tick of how far a level is from what drives it; so small that a browser makes no call of it. */
    double left(boolean isRising) {
        return isRising ? riseLeft : fallLeft;
    }
}
