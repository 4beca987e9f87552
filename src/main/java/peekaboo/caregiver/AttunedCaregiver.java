package peekaboo.caregiver;

/** Waits: turning away says that the infant needs to calm down. */
final class AttunedCaregiver {
    static final CaregiverPolicy POLICY = new StyledCaregiver(
            "attuned",
            "Stops when the infant turns away, sits back, waits, and greets it when it returns.",
            "first scene of Tronick 1989",
            CareStyle.TABLE);

    private AttunedCaregiver() {}
}
