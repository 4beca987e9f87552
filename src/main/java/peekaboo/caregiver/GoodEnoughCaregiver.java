package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** Gets it right often enough. */
final class GoodEnoughCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "good-enough";
    }

    @Override
    public String meaning() {
        return "Like the attuned, but answers only about six signals in ten and is less patient: ordinary days.";
    }

    @Override
    public String source() {
        return "after Winnicott 1987 and Woodhouse et al. 2020; values assumed";
    }

    @Override
    public ParameterTable parameters() {
        return CareStyle.TABLE
                .usually(CareStyle.ANSWERS, 0.6)
                .usually(CareStyle.SOOTHES, 0.6)
                .usually(CareStyle.PATIENCE, 8)
                .usually(CareStyle.ESCALATION, 0.25);
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
