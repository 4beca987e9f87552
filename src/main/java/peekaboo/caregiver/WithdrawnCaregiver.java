package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** Too little: there, and yet hard to reach. */
final class WithdrawnCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "withdrawn";
    }

    @Override
    public String meaning() {
        return "Says little, shows little, looks elsewhere, seldom answers.";
    }

    @Override
    public String source() {
        return "after Tronick 1989 on withdrawn depressed caregivers; values assumed";
    }

    @Override
    public ParameterTable parameters() {
        return CareStyle.TABLE
                .usually(CareStyle.PATIENCE, 60)
                .usually(CareStyle.INTENSITY, 0.6)
                .usually(CareStyle.WARMTH, 0.3)
                .usually(CareStyle.LIVELINESS, 0.3)
                .usually(CareStyle.ATTENTION, 0.7)
                .usually(CareStyle.ANSWERS, 0.2)
                .usually(CareStyle.SOOTHES, 0.2);
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
