package peekaboo.caregiver;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Numeric;

/** The caregiver's own distress, 0 to 1: it grows while the infant is away or fusses, the less the more there is, and fades when it is back. */
final class OwnDistress {
    private static final double FADES_PER_SECOND = 0.1;

    private final double growth;
    private final double left;
    private double level;

    OwnDistress(Settings style, double tickSeconds) {
        growth = style.get(CareStyle.FEELS_REJECTED) * tickSeconds;
        left = Numeric.exp(-FADES_PER_SECOND * tickSeconds);
    }

    void feel(InfantMove infant, boolean together) {
        double hurt = (together ? 0 : 1) + (infant.fusses() ? 1 : 0);
        level = hurt == 0 ? level * left : level + growth * hurt * (1 - level);
    }

    double level() {
        return level;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
    }
}
