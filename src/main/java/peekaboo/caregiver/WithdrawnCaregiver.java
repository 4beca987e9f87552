package peekaboo.caregiver;

/** Too little: there, and yet hard to reach. */
final class WithdrawnCaregiver {
    static final CaregiverPolicy POLICY = new StyledCaregiver(
            "withdrawn",
            "Says little, shows little, looks elsewhere, seldom answers.",
            "after Tronick 1989 on caregivers who withdraw; values assumed",
            CareStyle.TABLE
                    .usually(CareStyle.PATIENCE, 60)
                    .usually(CareStyle.INTENSITY, 0.6)
                    .usually(CareStyle.WARMTH, 0.3)
                    .usually(CareStyle.LIVELINESS, 0.3)
                    .usually(CareStyle.ATTENTION, 0.7)
                    .usually(CareStyle.JOINS_INTEREST, 0.3)
                    .usually(CareStyle.ANSWERS, 0.2)
                    .usually(CareStyle.SOOTHES, 0.2));

    private WithdrawnCaregiver() {}
}
