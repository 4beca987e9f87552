package peekaboo.words;

import org.jspecify.annotations.Nullable;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Physics;
import peekaboo.engine.TickRecord;
import peekaboo.infant.InfantState;

/** What was the case at the end of the tick before: what an infant does in a tick comes from that. */
final class StateBefore {
    double arousal;
    double low;
    double high;
    double distress;
    double failedRelief;
    double activation;
    double contingency;
    double expected;
    final Physics physics = new Physics();
    Gaze gaze = Gaze.FACE;
    Hand hand = Hand.FREE;
    String act = "";

    @Nullable
    InfantPhase infantPhase;

    @Nullable
    CaregiverPhase caregiverPhase;

    boolean known;

    /** Before the first tick nothing is known. */
    void forget() {
        known = false;
        gaze = Gaze.FACE;
        hand = Hand.FREE;
        act = "";
        infantPhase = null;
        caregiverPhase = null;
    }

    /** Keeps this tick for the next one. */
    void keep(TickRecord record) {
        feelings(record.infant());
        physics.set(record.caregiverMove().physics);
        gaze = record.infantMove().gaze;
        hand = record.infantMove().hand;
        act = record.caregiverMove().act.label();
        infantPhase = record.infantPhase();
        caregiverPhase = record.caregiverPhase();
        known = true;
    }

    private void feelings(InfantState infant) {
        arousal = infant.arousal();
        low = infant.bandLow();
        high = infant.bandHigh();
        distress = infant.distress();
        failedRelief = infant.failedRelief();
        activation = infant.activation();
        contingency = infant.contingency();
        expected = infant.expectedContingency();
    }
}
