package peekaboo.caregiver;

import peekaboo.dyad.Game;
import peekaboo.dyad.InfantMove;

/** What a caregiver has before its eyes. Mutable and reused. */
public final class Seen {
    /** The infant's move as it was a reaction time ago. */
    public InfantMove infant = new InfantMove();
    /** What the two are meant to be doing in this episode. */
    public Game game = Game.FREE_PLAY;
}
