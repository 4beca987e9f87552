package peekaboo.infant;

/** What goes on inside an infant after a tick, to be read: for showing, explaining and measuring. Nothing drives it from here. */
public final class InfantState {
    private final Feelings feelings;
    private final Happenings happenings;

    InfantState(Feelings feelings, Happenings happenings) {
        this.feelings = feelings;
        this.happenings = happenings;
    }

    /** What it began to do in this tick and why; reused. */
    public Happenings happenings() {
        return happenings;
    }

    /** Arousal, near 0 to 1. */
    public double arousal() {
        return feelings.arousal.level;
    }

    /** Lower edge of its band of arousal, where it stands now: below it an averted infant is ready to look back. */
    public double bandLow() {
        return feelings.arousal.lowerEdge();
    }

    /** Upper edge of its band of arousal, where it stands now: above it the infant turns away. */
    public double bandHigh() {
        return feelings.arousal.upperEdge();
    }

    /** Felt distress, 0 to 1. */
    public double distress() {
        return feelings.distress.level;
    }

    /** Relief that turning away failed to bring. */
    public double failedRelief() {
        return feelings.distress.failedRelief;
    }

    /** Slow activation of the body, 0 to 1. */
    public double activation() {
        return feelings.activation.level;
    }

    /** Sensitisation of the body, 0 to 1. */
    public double sensitisation() {
        return feelings.sensitisation.level;
    }

    /** How much its signals have brought about lately, as a share of what they could, 0 to 1. */
    public double contingency() {
        return feelings.contingency.perceived;
    }

    /** What it has come to expect its signals to bring about, 0 to 1. */
    public double expectedContingency() {
        return feelings.contingency.expected();
    }

    /** Expected answers that stay out while an open face is in view, 0 to 1. */
    public double violation() {
        return feelings.contingency.violation;
    }

    /** What this tick feels like, about -1 to 1: warmth that is not too much, less all that hurts. */
    public double comfort() {
        return feelings.learning.comfort(feelings);
    }

    /** Heart rate in beats a minute: a read-out. */
    public double heartRate() {
        return feelings.activation.heartRate(feelings.arousal.aboveRest());
    }

    /** Skin conductance in microsiemens: a read-out. */
    public double skinConductance() {
        return feelings.activation.skinConductance();
    }
}
