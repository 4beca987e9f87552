package peekaboo.caregiver;

/** Too much, too soon. */
final class IntrusiveCaregiver {
    static final CaregiverPolicy POLICY = new StyledCaregiver(
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

    private IntrusiveCaregiver() {}
}
