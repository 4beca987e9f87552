package peekaboo.caregiver;

import java.util.Optional;

/** All the right moves at the wrong moments: shows what is owed to timing alone. */
final class ReplayedCaregiver extends DescribedPolicy {
    private static final CaregiverPolicy HEARS = StyledCaregiver.ATTUNED;

    ReplayedCaregiver() {
        super(
                "replayed",
                "A control: makes the moves of an attuned caregiver with the next dyad, so blind to this infant.",
                "shuffled pairs, as in Cohn & Tronick 1987");
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
