package peekaboo.app.browser;

import java.util.function.ToIntFunction;
import peekaboo.engine.TickRecord;

/** A small whole number of every tick that is kept of a session: a place in a list, a set of bits, or 1 for yes. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Sign {
    INFANT(record -> record.infantPhase().ordinal()),
    CAREGIVER(record -> record.caregiverPhase().ordinal()),
    CODES(TickRecord::addedCodes),
    ACT(record -> record.caregiverMove().act.ordinal()),
    CAPTURED(record -> record.captured() ? 1 : 0),
    GAZE(record -> record.infantMove().gaze.ordinal()),
    VOICE(record -> record.infantMove().voice.ordinal()),
    HAND(record -> record.infantMove().hand.ordinal()),
    PUSHING(record -> record.infantMove().pushing ? 1 : 0),
    SLUMPED(record -> record.infantMove().slumped ? 1 : 0);

    private final ToIntFunction<TickRecord> of;

    Sign(ToIntFunction<TickRecord> of) {
        this.of = of;
    }

    int of(TickRecord record) {
        return of.applyAsInt(record);
    }
}
