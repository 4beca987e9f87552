package peekaboo.record;

/** What is measured of a tick as a number: feelings and read-outs of the infant, what shows, and what reaches it. */
public enum LevelChannel {
    /** Near 0 to 1. */
    AROUSAL(Partner.INFANT),
    /** Lower edge of the band of arousal: below it an averted infant is ready to look back. */
    BAND_LOW(Partner.INFANT),
    /** Upper edge of the band of arousal: above it the infant turns away. */
    BAND_HIGH(Partner.INFANT),
    /** From 0 up. */
    DISTRESS(Partner.INFANT),
    /** Expected answers that stay out while an open face is in view, 0 to 1. */
    VIOLATION(Partner.INFANT),
    /** Share of signals answered lately. */
    CONTINGENCY(Partner.INFANT),
    /** Share of signals that the infant has come to expect to be answered. */
    EXPECTED_CONTINGENCY(Partner.INFANT),
    /** Relief that turning away failed to bring. */
    FAILED_RELIEF(Partner.INFANT),
    /** Slow activation of the body, 0 to 1. */
    ACTIVATION(Partner.INFANT),
    /** Beats a minute. */
    HEART_RATE(Partner.INFANT),
    /** Microsiemens. */
    SKIN_CONDUCTANCE(Partner.INFANT),
    /** 0 none to 1 broad and open-mouthed. */
    SMILE(Partner.INFANT),
    /** 0 to 1. */
    FROWN(Partner.INFANT),
    /** How far head and body are turned away, 0 to 1. */
    TURN(Partner.INFANT),
    /** As {@link peekaboo.dyad.Physics} has it; so are those that follow. */
    LOUDNESS(Partner.CAREGIVER),
    NEARNESS(Partner.CAREGIVER),
    MOTION(Partner.CAREGIVER),
    SHOWN(Partner.CAREGIVER),
    ANGLE(Partner.CAREGIVER),
    AFFECT(Partner.CAREGIVER),
    TOUCH(Partner.CAREGIVER),
    FOLLOW(Partner.CAREGIVER);

    private final Partner whose;

    LevelChannel(Partner whose) {
        this.whose = whose;
    }

    /** Of whom it tells. */
    public Partner whose() {
        return whose;
    }
}
