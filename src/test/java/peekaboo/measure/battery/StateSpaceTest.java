package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Reading;
import peekaboo.measure.Strip;

class StateSpaceTest {
    private static final Reading CELLS =
            new StateSpace().of(Strip.of("ppnnnoooXX", "PPPVVMMNII").sheet());

    @Test
    void pairs_areCounted() {
        assertEquals(0.2, share(InfantPhase.SOCIAL_POSITIVE, CaregiverPhase.SOCIAL_POSITIVE));
        assertEquals(0.1, share(InfantPhase.SOCIAL_MONITOR, CaregiverPhase.SOCIAL_POSITIVE));
        assertEquals(0.2, share(InfantPhase.SOCIAL_MONITOR, CaregiverPhase.POSITIVE_VOICE));
        assertEquals(0.2, share(InfantPhase.OBJECT_ENVIRONMENT, CaregiverPhase.MONITOR));
        assertEquals(0.1, share(InfantPhase.OBJECT_ENVIRONMENT, CaregiverPhase.NOT_INFANT));
        assertEquals(0.2, share(InfantPhase.PROTEST, CaregiverPhase.INTRUSIVE));
        assertEquals(0.0, share(InfantPhase.WITHDRAWN, CaregiverPhase.HOSTILE));
    }

    @Test
    void sharesOfAllPairs_addUpToOne() {
        double sum = 0;
        for (String pair : CELLS.names()) {
            sum += CELLS.sum(pair);
        }
        assertEquals(10, sum);
    }

    private static double share(InfantPhase infant, CaregiverPhase caregiver) {
        return new ReadOff(CELLS).value(StateSpace.cell(infant, caregiver));
    }
}
