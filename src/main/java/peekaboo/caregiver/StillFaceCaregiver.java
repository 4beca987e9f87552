package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;

/** Holds still: the instruction of the still-face procedure, which not every caregiver can keep to all the time. */
final class StillFaceCaregiver implements CaregiverPolicy {
    static final Parameter BREACH_RATE = Parameter.of("breach-rate", Unit.PER_SECOND, new Range(0, 2), 0)
            .meaning("Rate at which the instruction is not kept: a smile or a soft word; 0 keeps it throughout.");
    static final Parameter BREACH_LASTS = Parameter.of("breach-lasts", Unit.SECONDS, new Range(0.25, 60), 1.5)
            .meaning("How long such a smile or word lasts.");
    static final Parameter FUSS_BREACH = Parameter.of("fuss-breach", Unit.NONE, new Range(0, 100), 3)
            .meaning("How many times likelier it is while the infant fusses.");

    private static final ParameterTable TABLE = ParameterTable.of(BREACH_RATE, BREACH_LASTS, FUSS_BREACH);

    @Override
    public String name() {
        return "still-face";
    }

    @Override
    public String meaning() {
        return "Faces the infant without moving, speaking or showing anything, as the procedure asks.";
    }

    @Override
    public String source() {
        return "Tronick et al. 1978; Mesman et al. 2009";
    }

    @Override
    public ParameterTable parameters() {
        return TABLE;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        Breaches breaches = new Breaches(circumstances);
        return (tick, seen, move) -> {
            Act act = breaches.at(tick, seen.infant);
            move.does(act);
            if (act != Act.HOLD_STILL) {
                move.physics.intensify(Breaches.SOFTLY);
            }
        };
    }
}
