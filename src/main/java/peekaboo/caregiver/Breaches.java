package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.InfantMove;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;

/** When a caregiver who is asked to hold still does not: now and then a smile or a soft word, likelier when it is hard. */
final class Breaches {
    /** Sound and motion of it against the same act in play; assumed. */
    static final double SOFTLY = 0.5;

    private final double chance;
    private final double chanceWhileFussing;
    private final int lastsTicks;
    private final Draws draws;
    private Act act = Act.HOLD_STILL;
    private int ends;

    Breaches(Circumstances circumstances) {
        double seconds = circumstances.clock().seconds();
        double rate = circumstances.settings().get(StillFaceCaregiver.BREACH_RATE);
        chance = Numeric.chance(rate, seconds);
        chanceWhileFussing =
                Numeric.chance(rate * circumstances.settings().get(StillFaceCaregiver.FUSS_BREACH), seconds);
        lastsTicks =
                Math.max(1, circumstances.clock().ticks(circumstances.settings().get(StillFaceCaregiver.BREACH_LASTS)));
        draws = circumstances.key().draws(Purpose.BREACH);
    }

    /** What it does in this tick. */
    Act at(int tick, InfantMove infant) {
        if (act != Act.HOLD_STILL && tick >= ends) {
            act = Act.HOLD_STILL;
        }
        double now = infant.fusses() ? chanceWhileFussing : chance;
        if (act == Act.HOLD_STILL && now > 0) {
            begin(tick, now);
        }
        return act;
    }

    /** Below the chance a draw is uniform again, so that one draw says both whether and which. */
    private void begin(int tick, double now) {
        double u = draws.uniform(tick);
        if (u < now) {
            act = u < now / 2 ? Act.SMILE : Act.TALK;
            ends = tick + lastsTicks;
        }
    }
}
