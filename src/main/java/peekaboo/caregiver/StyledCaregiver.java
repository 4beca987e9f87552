package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/**
 * A policy that is nothing but settings of the one caregiver who answers.
 *
 * @param parameters those of {@link CareStyle}, with this policy's usual values
 */
record StyledCaregiver(String name, String meaning, String source, ParameterTable parameters)
        implements CaregiverPolicy {

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(circumstances.settings(), circumstances);
    }
}
