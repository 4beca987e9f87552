package peekaboo.engine;

import peekaboo.random.Digest;
import peekaboo.random.Numeric;

/** The digest of a session's record: codes, acts and rounded state of every tick. Equal records, equal digests. */
public final class RecordDigest implements SessionObserver {
    private static final double STEPS = 0x1p20;

    private final Digest digest = new Digest();

    @Override
    public void onTick(TickRecord record) {
        digest.add(codes(record))
                .add(level(record.infant().arousal()))
                .add(level(record.infant().distress()))
                .add(level(record.infant().activation()));
    }

    private static int codes(TickRecord record) {
        int phases =
                record.infantPhase().ordinal() << 8 | record.caregiverPhase().ordinal();
        int act = record.caregiverSigns().act().ordinal() << 8 | record.addedCodes();
        return phases << 16 | act;
    }

    /** In steps of 2^-20; levels stay far below the 2^11 at which that would no longer fit. */
    private static int level(double value) {
        return (int) (Numeric.round20(value) * STEPS);
    }

    /** Sixteen hexadecimal digits. */
    public String hex() {
        return digest.hex();
    }
}
