package peekaboo.record;

import peekaboo.engine.TickRecord;

/** What is measured of a tick as a number: feelings and read-outs of the infant, what shows, and what reaches it. */
public enum LevelChannel {
    /** Near 0 to 1. */
    AROUSAL(Partner.INFANT),
    /** Lower edge of the comfortable band of arousal. */
    BAND_LOW(Partner.INFANT),
    /** Upper edge of the comfortable band of arousal. */
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

    double of(TickRecord record) {
        return switch (this) {
            case AROUSAL -> record.infant().arousal();
            case BAND_LOW -> record.infant().bandLow();
            case BAND_HIGH -> record.infant().bandHigh();
            case DISTRESS -> record.infant().distress();
            case VIOLATION -> record.infant().violation();
            case CONTINGENCY -> record.infant().contingency();
            case EXPECTED_CONTINGENCY -> record.infant().expectedContingency();
            case FAILED_RELIEF -> record.infant().failedRelief();
            case ACTIVATION -> record.infant().activation();
            case HEART_RATE -> record.infant().heartRate();
            case SKIN_CONDUCTANCE -> record.infant().skinConductance();
            case SMILE -> record.infantMove().smile;
            case FROWN -> record.infantMove().frown;
            case TURN -> record.infantMove().turn;
            case LOUDNESS -> record.caregiverMove().physics.loudness;
            case NEARNESS -> record.caregiverMove().physics.nearness;
            case MOTION -> record.caregiverMove().physics.motion;
            case SHOWN -> record.caregiverMove().physics.shown;
            case ANGLE -> record.caregiverMove().physics.angle;
            case AFFECT -> record.caregiverMove().physics.affect;
            case TOUCH -> record.caregiverMove().physics.touch;
            case FOLLOW -> record.caregiverMove().physics.follow;
        };
    }
}
