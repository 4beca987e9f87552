package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** Too much, too soon. */
final class IntrusiveCaregiver implements CaregiverPolicy {
    static final ParameterTable STYLE = CareStyle.TABLE
            .usually(CareStyle.PATIENCE, 1.5)
            .usually(CareStyle.ESCALATION, 1)
            .usually(CareStyle.INTENSITY, 1.15)
            .usually(CareStyle.LIVELINESS, 0.9)
            .usually(CareStyle.SOOTHES, 0.05)
            .usually(CareStyle.FUSS_URGE, 2)
            .usually(CareStyle.FEELS_REJECTED, 0.02);

    @Override
    public String name() {
        return "intrusive";
    }

    @Override
    public String meaning() {
        return "Cannot bear the pause: leans into the line of vision, clicks the tongue, moves closer, and goes on.";
    }

    @Override
    public String source() {
        return "second scene of Tronick 1989";
    }

    @Override
    public ParameterTable parameters() {
        return STYLE;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
