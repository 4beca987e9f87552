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
        return feelings.arousal.low + feelings.arousal.drift;
    }

    /** Upper edge of its band of arousal, where it stands now: above it the infant turns away. */
    public double bandHigh() {
        return feelings.arousal.high + feelings.arousal.drift;
    }

    /** Felt distress, from 0 up. */
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

    /** Share of its signals answered lately. */
    public double contingency() {
        return feelings.contingency.perceived;
    }

    /** Share of its signals that it has come to expect to be answered. */
    public double expectedContingency() {
        return feelings.contingency.expected;
    }

    /** Expected answers that stay out while an open face is in view, 0 to 1. */
    public double violation() {
        return feelings.contingency.violation;
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
