package peekaboo.engine;

import peekaboo.random.Digest;

/** The digest of a session's record: codes, acts and rounded state of every tick. Equal records, equal digests. */
public final class RecordDigest implements SessionObserver {
    private final Digest digest = new Digest();

    @Override
    public void onTick(TickRecord record) {
        digest.add(record.infantPhase().ordinal())
                .add(record.caregiverPhase().ordinal())
                .add(record.addedCodes())
                .add(record.caregiverMove().act.ordinal())
                .add(record.infant().arousal())
                .add(record.infant().distress())
                .add(record.infant().activation());
    }

    /** Sixteen hexadecimal digits. */
    public String hex() {
        return digest.hex();
    }
}
