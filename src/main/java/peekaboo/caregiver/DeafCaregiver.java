package peekaboo.caregiver;

import java.util.Optional;
import peekaboo.dyad.ParameterTable;

/** All the right moves at the wrong moments: shows what is owed to timing alone. */
final class DeafCaregiver implements CaregiverPolicy {
    private static final CaregiverPolicy HEARS = StyledCaregiver.ATTUNED;

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
    public Optional<String> inFindings() {
        return Optional.of("when the caregiver answered another infant");
    }

    @Override
    public ParameterTable parameters() {
        return ParameterTable.of();
    }

    @Override
    public Optional<CaregiverPolicy> replays() {
        return Optional.of(HEARS);
    }

    /** With an infant before it, it is the one whom it replays. */
    @Override
    public Caregiver begin(Circumstances circumstances) {
        return HEARS.begin(circumstances.with(HEARS.parameters().usual()));
    }
}
