package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/**
 * A policy that is nothing but settings of the one caregiver who answers.
 *
 * @param parameters those of {@link CareStyle}, with this policy's usual values
 */
record StyledCaregiver(String name, String meaning, String source, ParameterTable parameters)
        implements CaregiverPolicy {

    /** Waits: turning away says that the infant needs to calm down. */
    static final CaregiverPolicy ATTUNED = new StyledCaregiver(
            "attuned",
            "Stops when the infant turns away, sits back, waits, and greets it when it returns.",
            "first scene of Tronick 1989",
            CareStyle.TABLE);

    /** Gets it right often enough. */
    static final CaregiverPolicy GOOD_ENOUGH = new StyledCaregiver(
            "good-enough",
            "Like the attuned, but answers only about six signals in ten and is less patient: ordinary days.",
            "after Winnicott 1987 and Woodhouse et al. 2020; values assumed",
            CareStyle.TABLE
                    .usually(CareStyle.ANSWERS, 0.6)
                    .usually(CareStyle.SOOTHES, 0.6)
                    .usually(CareStyle.PATIENCE, 8)
                    .usually(CareStyle.ATTEMPT_LASTS, 3.8)
                    .usually(CareStyle.LIVELINESS, 0.85)
                    .usually(CareStyle.ESCALATION, 0.25));

    /** Wants the infant back a little too soon. */
    static final CaregiverPolicy EAGER = new StyledCaregiver(
            "eager",
            "Lively and warm, calls soon after the infant has turned away and leans in if it stays away.",
            "assumed",
            CareStyle.TABLE
                    .usually(CareStyle.PATIENCE, 4)
                    .usually(CareStyle.ESCALATION, 0.5)
                    .usually(CareStyle.INTENSITY, 1.15)
                    .usually(CareStyle.JOINS_INTEREST, 0.5)
                    .usually(CareStyle.LIVELINESS, 0.9));

    /** Too much, too soon. */
    static final CaregiverPolicy INTRUSIVE = new StyledCaregiver(
            "intrusive",
            "Does not wait: leans into the line of vision, clicks the tongue, moves closer, and goes on.",
            "second scene of Tronick 1989",
            CareStyle.TABLE
                    .usually(CareStyle.PATIENCE, 1.5)
                    .usually(CareStyle.ESCALATION, 1)
                    .usually(CareStyle.INTENSITY, 1.15)
                    .usually(CareStyle.LIVELINESS, 0.9)
                    .usually(CareStyle.JOINS_INTEREST, 0)
                    .usually(CareStyle.SOOTHES, 0.05)
                    .usually(CareStyle.FUSS_URGE, 2)
                    .usually(CareStyle.FEELS_REJECTED, 0.02));

    /** Too little: there, and yet hard to reach. */
    static final CaregiverPolicy WITHDRAWN = new StyledCaregiver(
            "withdrawn",
            "Says little, shows little, looks elsewhere, seldom answers.",
            "after Tronick 1989 on caregivers who withdraw; values assumed",
            CareStyle.TABLE
                    .usually(CareStyle.PATIENCE, 60)
                    .usually(CareStyle.INTENSITY, 0.6)
                    .usually(CareStyle.WARMTH, 0.35)
                    .usually(CareStyle.LIVELINESS, 0.3)
                    .usually(CareStyle.ATTENTION, 0.7)
                    .usually(CareStyle.JOINS_INTEREST, 0.3)
                    .usually(CareStyle.ANSWERS, 0.2)
                    .usually(CareStyle.SOOTHES, 0.2));

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
