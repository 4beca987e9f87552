package peekaboo.dyad;

/**
 * When two phases count as a match. A share of matching means nothing without this definition and without the share
 * expected by chance.
 */
public enum Accord {
    /** The feeling tone agrees, {@code Cpvc} counted positive (ICEP-R corpus: 24 % by chance). The usual one. */
    VALENCE_VOICE_POSITIVE("valence-cpvc-positive"),
    /** The feeling tone agrees, {@code Cpvc} counted neutral (ICEP-R corpus: 63 % by chance). */
    VALENCE_VOICE_NEUTRAL("valence-cpvc-neutral"),
    /** Positive with positive, monitor with monitor, negative with negative (ICEP-R corpus: 11 % by chance). */
    SAME_PHASE("same-phase");

    /** The one that is meant where no other is named. */
    public static final Accord USUAL = VALENCE_VOICE_POSITIVE;

    private final String label;

    Accord(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }

    /** True when the two phases match under this definition. */
    public boolean matches(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (this) {
            case VALENCE_VOICE_POSITIVE -> infant.valence() == caregiver.valence();
            case VALENCE_VOICE_NEUTRAL -> infant.valence() == withVoiceNeutral(caregiver);
            case SAME_PHASE -> samePhase(infant, caregiver);
        };
    }

    private static Valence withVoiceNeutral(CaregiverPhase caregiver) {
        return caregiver == CaregiverPhase.POSITIVE_VOICE ? Valence.NEUTRAL : caregiver.valence();
    }

    private static boolean samePhase(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (infant) {
            case SOCIAL_POSITIVE -> caregiver == CaregiverPhase.SOCIAL_POSITIVE;
            case SOCIAL_MONITOR -> caregiver == CaregiverPhase.MONITOR || caregiver == CaregiverPhase.POSITIVE_VOICE;
            case OBJECT_ENVIRONMENT -> caregiver == CaregiverPhase.NOT_INFANT;
            case PROTEST, WITHDRAWN -> caregiver.valence() == Valence.NEGATIVE;
        };
    }
}
