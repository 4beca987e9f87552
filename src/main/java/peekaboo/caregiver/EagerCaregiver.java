package peekaboo.caregiver;

/** Wants the infant back a little too soon. */
final class EagerCaregiver {
    static final CaregiverPolicy POLICY = new StyledCaregiver(
            "eager",
            "Lively and warm, calls soon after the infant has turned away and leans in if it stays away.",
            "assumed",
            CareStyle.TABLE
                    .usually(CareStyle.PATIENCE, 4)
                    .usually(CareStyle.ESCALATION, 0.5)
                    .usually(CareStyle.INTENSITY, 1.15)
                    .usually(CareStyle.JOINS_INTEREST, 0.5)
                    .usually(CareStyle.LIVELINESS, 0.9));

    private EagerCaregiver() {}
}
