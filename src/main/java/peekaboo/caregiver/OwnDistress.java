package peekaboo.caregiver;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Numeric;

/** The caregiver's own distress, 0 to 1: it grows while the infant is away or fusses, the less the more there is, and fades when it is back. */
final class OwnDistress {
    private static final double FADES_PER_SECOND = 0.1;

    private final double leftOnce;
    private final double leftTwice;
    private final double left;
    private double level;

    OwnDistress(Settings style, double tickSeconds) {
        double growth = style.get(CareStyle.FEELS_REJECTED) * tickSeconds;
        leftOnce = Numeric.exp(-growth);
        leftTwice = Numeric.exp(-2 * growth);
        left = Numeric.exp(-FADES_PER_SECOND * tickSeconds);
    }

    /** An infant that is away hurts, one that fusses hurts, one that does both hurts twice. */
    void feel(InfantMove infant, boolean together) {
        if (together && !infant.fusses()) {
            level *= left;
        } else {
            level = 1 - (1 - level) * (!together && infant.fusses() ? leftTwice : leftOnce);
        }
    }

    double level() {
        return level;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
    }
}
