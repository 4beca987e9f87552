package peekaboo.dyad;

/** What of an infant can be seen and heard in one tick. Mutable and reused; a caregiver sees nothing else of it. */
public final class InfantMove implements Snapshot.Subject {
    // At hand: in a browser each mention of a constant of another type first asks whether that type is there yet, many
    // times a tick.
    private static final Gaze FACE = Gaze.FACE;
    private static final Voice FUSS = Voice.FUSS;

    public Gaze gaze = FACE;
    /** Smile: 0 none, 1 broad and open-mouthed. */
    public double smile;

    public Voice voice = Voice.QUIET;
    public Hand hand = Hand.FREE;
    /** How far head and body are turned away beyond the eyes: 0 facing, 1 fully turned. */
    public double turn;
    /** Pushing, arching, moving off. */
    public boolean pushing;
    /** Frown, from 0 to 1. */
    public double frown;
    /** Slumped and listless. */
    public boolean slumped;

    /** True when the eyes are on the caregiver's face. */
    public boolean looks() {
        return gaze == FACE;
    }

    /** True when it smiles at the caregiver's face. */
    public boolean smilesAtFace() {
        return looks() && smile > 0;
    }

    /** True when it frets, fusses or cries. */
    public boolean fusses() {
        return voice == FUSS;
    }

    /** Takes over another move. */
    public void set(InfantMove other) {
        setSigns(other);
        smile = other.smile;
        turn = other.turn;
        pushing = other.pushing;
        frown = other.frown;
        slumped = other.slumped;
    }

    /** A reference written costs the garbage collector's account; most ticks change none. */
    private void setSigns(InfantMove other) {
        if (gaze != other.gaze) {
            gaze = other.gaze;
        }
        if (voice != other.voice) {
            voice = other.voice;
        }
        if (hand != other.hand) {
            hand = other.hand;
        }
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        gaze = tape.exchange(gaze, Gaze.values());
        voice = tape.exchange(voice, Voice.values());
        hand = tape.exchange(hand, Hand.values());
        smile = tape.exchange(smile);
        turn = tape.exchange(turn);
        pushing = tape.exchange(pushing);
        frown = tape.exchange(frown);
        slumped = tape.exchange(slumped);
    }
}
