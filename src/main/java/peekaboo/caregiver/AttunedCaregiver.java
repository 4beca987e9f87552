package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** Waits: turning away says that the infant needs to calm down. */
final class AttunedCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "attuned";
    }

    @Override
    public String meaning() {
        return "Stops when the infant turns away, sits back, waits, and greets it when it returns.";
    }

    @Override
    public String source() {
        return "first scene of Tronick 1989";
    }

    @Override
    public ParameterTable parameters() {
        return CareStyle.TABLE;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
