package peekaboo.record;

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
}
