package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.ParameterTable;

/** Holds still: the instruction of the still-face procedure. */
final class StillFaceCaregiver implements CaregiverPolicy {
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
        return ParameterTable.of();
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return (tick, seen, move) -> move.does(Act.HOLD_STILL);
    }
}
