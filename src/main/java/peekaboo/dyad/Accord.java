package peekaboo.dyad;

import java.util.List;

/**
 * When two phases count as a match: the one table of definitions. A share of matching means nothing without the definition
 * and without the share expected by chance.
 *
 * <p>By phases alone an infant that watches a still face matches it, since a caregiver who watches without expression is
 * coded {@code Cneu}. Nobody answers there, so shares of matching leave out the time in which the caregiver holds still.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts cannot change
public enum Accord implements PhasePairs {
    /**
     * Being together: both are positive, or both attend. An infant that only watches while the caregiver beams is an
     * ordinary mismatch, and its joining in, or the caregiver's calming down, an ordinary repair. The usual one.
     */
    SOCIAL(
            "social",
            "both are positive (Ipos with Cpos or Cpvc) or both attend (Ineu with Cneu or Cpvc)",
            "after Tronick 1989 and Tronick & Cohn 1989; which ICEP-R phases belong together is chosen here"),
    /** The feeling tone agrees, {@code Cpvc} counted positive (ICEP-R corpus: 24 % by chance). */
    VALENCE_VOICE_POSITIVE(
            "valence-cpvc-positive",
            "the feeling tone agrees: positive, neutral or negative, Cpvc counted positive",
            "by valence, ICEP-R (Weinberg & Tronick 1999; Heidelberg version 2009); 24 % by chance in a coded corpus"),
    /** The feeling tone agrees, {@code Cpvc} counted neutral (ICEP-R corpus: 63 % by chance). */
    VALENCE_VOICE_NEUTRAL(
            "valence-cpvc-neutral",
            "the feeling tone agrees: positive, neutral or negative, Cpvc counted neutral",
            "by valence, ICEP-R (Weinberg & Tronick 1999; Heidelberg version 2009); 63 % by chance in a coded corpus"),
    /** Positive with positive, monitor with monitor, negative with negative (ICEP-R corpus: 11 % by chance). */
    SAME_PHASE(
            "same-phase",
            "the same phase: Ipos with Cpos, Ineu with Cneu or Cpvc, Inon with Cnon, negative with negative",
            "monadic phases as in Tronick & Cohn 1989 and Tronick & Gold 2020; 11 % by chance in a coded corpus");

    /** The one that is meant where no other is named. */
    public static final Accord USUAL = SOCIAL;

    private final Definition definition;

    Accord(String label, String meaning, String source) {
        definition = new Definition(label, meaning, source);
    }

    /** Every definition, the usual one first. */
    public static List<Accord> all() {
        return List.of(values());
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public boolean matches(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (this) {
            case SOCIAL -> together(infant, caregiver);
            case VALENCE_VOICE_POSITIVE -> infant.valence() == caregiver.valence();
            case VALENCE_VOICE_NEUTRAL -> infant.valence() == withVoiceNeutral(caregiver);
            case SAME_PHASE -> samePhase(infant, caregiver);
        };
    }

    private static boolean together(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (infant) {
            case SOCIAL_POSITIVE -> caregiver.valence() == Valence.POSITIVE;
            case SOCIAL_MONITOR -> attends(caregiver);
            case OBJECT_ENVIRONMENT, PROTEST, WITHDRAWN -> false;
        };
    }

    /** Watches the infant or talks to it, and does not beam. */
    private static boolean attends(CaregiverPhase caregiver) {
        return caregiver == CaregiverPhase.MONITOR || caregiver == CaregiverPhase.POSITIVE_VOICE;
    }

    private static Valence withVoiceNeutral(CaregiverPhase caregiver) {
        return caregiver == CaregiverPhase.POSITIVE_VOICE ? Valence.NEUTRAL : caregiver.valence();
    }

    private static boolean samePhase(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (infant) {
            case SOCIAL_POSITIVE -> caregiver == CaregiverPhase.SOCIAL_POSITIVE;
            case SOCIAL_MONITOR -> attends(caregiver);
            case OBJECT_ENVIRONMENT -> caregiver == CaregiverPhase.NOT_INFANT;
            case PROTEST, WITHDRAWN -> caregiver.valence() == Valence.NEGATIVE;
        };
    }
}
