package peekaboo.dyad;

/** What a caregiver does in one tick: an act by name, and what is physical about it. Mutable and reused. */
public final class CaregiverMove implements Snapshot.Subject {
    /** The name of it, for the coder and for people; nothing inside an infant reads it. */
    public Act act = Act.WAIT;
    /** What reaches the infant. */
    public final Physics physics = new Physics();

    public CaregiverMove() {
        act.into(physics);
    }

    /** Does this act as it usually is. */
    public void does(Act what) {
        if (act != what) {
            act = what;
        }
        what.into(physics);
    }

    /** Takes over another move. */
    public void set(CaregiverMove other) {
        act = other.act;
        physics.set(other.physics);
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        act = tape.exchange(act, Act.values());
        physics.exchange(tape);
    }
}
