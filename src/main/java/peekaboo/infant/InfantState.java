package peekaboo.infant;

/** What goes on inside an infant after a tick, to be read: for showing, explaining and measuring. Nobody drives it by this. */
public interface InfantState {
    /** What it began to do in this tick and why; reused. */
    Happenings happenings();

    /** Arousal, near 0 to 1. */
    double arousal();

    /** Lower edge of its comfortable band, where it stands now. */
    double bandLow();

    /** Upper edge of its comfortable band, where it stands now. */
    double bandHigh();

    /** Felt distress, from 0 up. */
    double distress();

    /** Relief that turning away failed to bring. */
    double failedRelief();

    /** Slow activation of the body, 0 to 1. */
    double activation();

    /** Share of its signals answered lately. */
    double contingency();

    /** Share of its signals that it has come to expect to be answered. */
    double expectedContingency();

    /** Expected answers that stay out while an open face is in view, 0 to 1. */
    double violation();

    /** Heart rate in beats a minute: a read-out. */
    double heartRate();

    /** Skin conductance in microsiemens: a read-out. */
    double skinConductance();
}
