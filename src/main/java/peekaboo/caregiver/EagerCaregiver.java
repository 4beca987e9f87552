package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** Wants the infant back a little too soon. */
final class EagerCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "eager";
    }

    @Override
    public String meaning() {
        return "Lively and warm, calls soon after the infant has turned away and leans in if it stays away.";
    }

    @Override
    public String source() {
        return "assumed";
    }

    @Override
    public ParameterTable parameters() {
        return CareStyle.TABLE
                .usually(CareStyle.PATIENCE, 4)
                .usually(CareStyle.ESCALATION, 0.5)
                .usually(CareStyle.INTENSITY, 1.15)
                .usually(CareStyle.LIVELINESS, 0.9);
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
