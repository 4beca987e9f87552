package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** All the right moves at the wrong moments: shows what is owed to timing alone. */
final class DeafCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "deaf";
    }

    @Override
    public String meaning() {
        return "A control: makes the moves of an attuned caregiver with the next dyad, so blind to this infant.";
    }

    @Override
    public String source() {
        return "shuffled pairs, as in Cohn & Tronick 1987";
    }

    @Override
    public ParameterTable parameters() {
        return ParameterTable.of();
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new TapedCaregiver(circumstances.neighbour().get());
    }
}
