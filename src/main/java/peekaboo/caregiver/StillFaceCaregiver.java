package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;

/** Holds still: the instruction of the still-face procedure, which not every caregiver can keep to all the time. */
final class StillFaceCaregiver extends DescribedPolicy {
    static final Parameter BREACH_RATE = Parameter.of("breach-rate", Unit.PER_SECOND, new Range(0, 2), 0)
            .meaning("Rate at which the instruction is not kept: a smile or a soft word; 0 keeps it throughout.");
    static final Parameter BREACH_LASTS = Parameter.of("breach-lasts", Unit.SECONDS, new Range(0.25, 60), 1.5)
            .meaning("How long such a smile or word lasts.");
    static final Parameter FUSS_BREACH = Parameter.of("fuss-breach", Unit.NONE, new Range(0, 100), 3)
            .meaning("How many times likelier it is while the infant fusses.");

    private static final ParameterTable TABLE = ParameterTable.of(BREACH_RATE, BREACH_LASTS, FUSS_BREACH);

    StillFaceCaregiver() {
        super(
                "still-face",
                "Faces the infant without moving, speaking or showing anything, as the procedure asks.",
                "Tronick et al. 1978; Mesman et al. 2009");
    }

    @Override
    public ParameterTable parameters() {
        return TABLE;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new HoldingStill(circumstances);
    }

    /** Now and then a smile or a soft word all the same, likelier when it is hard. */
    private static final class HoldingStill implements Caregiver {
        /** Sound and motion of it against the same act in play; assumed. */
        private static final double SOFTLY = 0.5;

        private final double chance;
        private final double chanceWhileFussing;
        private final int lastsTicks;
        private final Draws draws;
        private final Draws which;
        private Act act = Act.HOLD_STILL;
        private int ends;

        HoldingStill(Circumstances circumstances) {
            double seconds = circumstances.clock().seconds();
            double rate = circumstances.settings().get(BREACH_RATE);
            chance = Numeric.chance(rate, seconds);
            chanceWhileFussing = Numeric.chance(rate * circumstances.settings().get(FUSS_BREACH), seconds);
            lastsTicks = Math.max(
                    1, circumstances.clock().ticks(circumstances.settings().get(BREACH_LASTS)));
            draws = Decision.BREACH.draws(circumstances.key());
            which = Decision.BREACH_ACT.draws(circumstances.key());
        }

        @Override
        public void act(int tick, Seen seen, CaregiverMove move) {
            decide(tick, seen.infant);
            move.does(act);
            if (act != Act.HOLD_STILL) {
                move.physics.intensify(SOFTLY);
            }
        }

        private void decide(int tick, InfantMove infant) {
            if (act != Act.HOLD_STILL && tick >= ends) {
                act = Act.HOLD_STILL;
            }
            double now = infant.fusses() ? chanceWhileFussing : chance;
            if (act == Act.HOLD_STILL && now > 0) {
                maybeBreach(tick, now);
            }
        }

        private void maybeBreach(int tick, double now) {
            if (draws.uniform(tick) < now) {
                act = which.uniform(tick) < 0.5 ? Act.SMILE : Act.TALK;
                ends = tick + lastsTicks;
            }
        }

        @Override
        public void exchange(Snapshot.Tape tape) {
            act = tape.exchange(act, Act.values());
            ends = tape.exchange(ends);
        }
    }
}
