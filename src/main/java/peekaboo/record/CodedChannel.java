package peekaboo.record;

import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Voice;

/** What is coded or seen of a tick as a small whole number: the place of an enum's entry, a set of bits, or 1 for yes. */
public enum CodedChannel {
    /** {@link InfantPhase}. */
    INFANT(Partner.INFANT, InfantPhase.values().length),
    /** {@link CaregiverPhase}. */
    CAREGIVER(Partner.CAREGIVER, CaregiverPhase.values().length),
    /** Bits of {@link AddedCode}. */
    ADDED_CODES(Partner.INFANT, 1 << AddedCode.values().length),
    /** {@link Gaze} of the infant. */
    GAZE(Partner.INFANT, Gaze.values().length),
    /** 1 while the infant's look is one that the caregiver got by entering its line of sight. */
    CAPTURED(Partner.INFANT, 2),
    /** {@link Hand} of the infant. */
    HAND(Partner.INFANT, Hand.values().length),
    /** {@link Voice} of the infant. */
    VOICE(Partner.INFANT, Voice.values().length),
    /** 1 while the infant pushes, arches or moves off. */
    PUSHING(Partner.INFANT, 2),
    /** 1 while the infant is slumped and listless. */
    SLUMPED(Partner.INFANT, 2),
    /** {@link Act} of the caregiver. */
    ACT(Partner.CAREGIVER, Act.values().length),
    /** 1 while the caregiver's face is turned to the infant. */
    CAREGIVER_LOOKS(Partner.CAREGIVER, 2);

    private final Partner whose;
    private final int codes;

    CodedChannel(Partner whose, int codes) {
        this.whose = whose;
        this.codes = codes;
    }

    /** Of whom it tells. */
    public Partner whose() {
        return whose;
    }

    /** How many codes there are: 0 and those up to before this. */
    int codes() {
        return codes;
    }
}
