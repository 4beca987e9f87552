package peekaboo.dyad;

/** An infant's move as observers have it: to be read as it is in this tick, with nothing to write and no way to the move itself. */
public final class InfantSigns {
    private final InfantMove move;

    /** A view of this move, which goes on changing. */
    public InfantSigns(InfantMove move) {
        this.move = move;
    }

    /** Where it looks. */
    public Gaze gaze() {
        return move.gaze;
    }

    /** Smile: 0 none, 1 broad and open-mouthed. */
    public double smile() {
        return move.smile;
    }

    public Voice voice() {
        return move.voice;
    }

    public Hand hand() {
        return move.hand;
    }

    /** How far head and body are turned away beyond the eyes: 0 facing, 1 fully turned. */
    public double turn() {
        return move.turn;
    }

    /** Pushing, arching, moving off. */
    public boolean pushes() {
        return move.pushing;
    }

    /** Frown, from 0 to 1. */
    public double frown() {
        return move.frown;
    }

    /** Slumped and listless. */
    public boolean isSlumped() {
        return move.slumped;
    }

    /** True when the eyes are on the caregiver's face. */
    public boolean looks() {
        return move.looks();
    }

    /** True when it frets, fusses or cries. */
    public boolean fusses() {
        return move.fusses();
    }
}
