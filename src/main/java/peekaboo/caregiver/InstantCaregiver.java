package peekaboo.caregiver;

/** A ceiling to measure against, not an ideal: perfect attunement is impossible and would not be good. */
final class InstantCaregiver extends DescribedPolicy {
    InstantCaregiver() {
        super("instant", "A control: answers every signal after a single tick. A reference, not an ideal.", "assumed");
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
