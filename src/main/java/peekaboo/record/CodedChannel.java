package peekaboo.record;

import peekaboo.engine.TickRecord;

/** What is coded or seen of a tick as a small whole number: the place of an enum's entry, a set of bits, or 1 for yes. */
public enum CodedChannel {
    /** {@link peekaboo.dyad.InfantPhase}. */
    INFANT(Partner.INFANT),
    /** {@link peekaboo.dyad.CaregiverPhase}. */
    CAREGIVER(Partner.CAREGIVER),
    /** Bits of {@link peekaboo.dyad.AddedCode}. */
    ADDED_CODES(Partner.INFANT),
    /** {@link peekaboo.dyad.Gaze} of the infant. */
    GAZE(Partner.INFANT),
    /** 1 while the infant's look is one that the caregiver got by entering its line of sight. */
    CAPTURED(Partner.INFANT),
    /** {@link peekaboo.dyad.Hand} of the infant. */
    HAND(Partner.INFANT),
    /** {@link peekaboo.dyad.Voice} of the infant. */
    VOICE(Partner.INFANT),
    /** 1 while the infant pushes, arches or moves off. */
    PUSHING(Partner.INFANT),
    /** 1 while the infant is slumped and listless. */
    SLUMPED(Partner.INFANT),
    /** {@link peekaboo.dyad.Act} of the caregiver. */
    ACT(Partner.CAREGIVER),
    /** 1 while the caregiver's face is turned to the infant. */
    CAREGIVER_LOOKS(Partner.CAREGIVER);

    private final Partner whose;

    CodedChannel(Partner whose) {
        this.whose = whose;
    }

    /** Of whom it tells. */
    public Partner whose() {
        return whose;
    }

    int of(TickRecord record) {
        return switch (this) {
            case INFANT -> record.infantPhase().ordinal();
            case CAREGIVER -> record.caregiverPhase().ordinal();
            case ADDED_CODES -> record.addedCodes();
            case GAZE -> record.infantMove().gaze.ordinal();
            case CAPTURED -> bit(record.captured());
            case HAND -> record.infantMove().hand.ordinal();
            case VOICE -> record.infantMove().voice.ordinal();
            case PUSHING -> bit(record.infantMove().pushing);
            case SLUMPED -> bit(record.infantMove().slumped);
            case ACT -> record.caregiverMove().act.ordinal();
            case CAREGIVER_LOOKS -> bit(record.caregiverMove().physics.isTurnedToInfant());
        };
    }

    private static int bit(boolean holds) {
        return holds ? 1 : 0;
    }
}
