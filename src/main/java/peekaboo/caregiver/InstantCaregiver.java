package peekaboo.caregiver;

import java.util.Optional;
import peekaboo.dyad.ParameterTable;

/** A ceiling to measure against, not an ideal: perfect attunement is impossible and would not be good. */
final class InstantCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "instant";
    }

    @Override
    public String meaning() {
        return "A control: answers every signal after a single tick. A reference, not an ideal.";
    }

    @Override
    public String source() {
        return "assumed";
    }

    @Override
    public Optional<String> inFindings() {
        return Optional.of("when the caregiver answered at once");
    }

    @Override
    public ParameterTable parameters() {
        return ParameterTable.of();
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ResponsiveCaregiver(
                CareStyle.TABLE
                        .usual()
                        .with(CareStyle.REACTION, circumstances.clock().seconds())
                        .with(CareStyle.ANSWERS, 1)
                        .with(CareStyle.SOOTHES, 1),
                circumstances);
    }
}
