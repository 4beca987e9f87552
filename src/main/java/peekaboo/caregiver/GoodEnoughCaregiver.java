package peekaboo.caregiver;

/** Gets it right often enough. */
final class GoodEnoughCaregiver {
    static final CaregiverPolicy POLICY = new StyledCaregiver(
            "good-enough",
            "Like the attuned, but answers only about six signals in ten and is less patient: ordinary days.",
            "after Winnicott 1987 and Woodhouse et al. 2020; values assumed",
            CareStyle.TABLE
                    .usually(CareStyle.ANSWERS, 0.6)
                    .usually(CareStyle.SOOTHES, 0.6)
                    .usually(CareStyle.PATIENCE, 8)
                    .usually(CareStyle.ATTEMPT_LASTS, 3.8)
                    .usually(CareStyle.LIVELINESS, 0.8)
                    .usually(CareStyle.ATTENTION, 0.994)
                    .usually(CareStyle.ESCALATION, 0.25));

    private GoodEnoughCaregiver() {}
}
