package peekaboo.words;

import peekaboo.dyad.Act;
import peekaboo.inference.Measured;

/** The words for what other rooms name. */
public final class English {
    private English() {}

    /** What a caregiver does, third person. */
    public static String act(Act act) {
        return switch (act) {
            case WAIT -> "waits";
            case TALK -> "talks to the infant";
            case SMILE -> "smiles at the infant";
            case PLAY -> "starts a game of peek-a-boo";
            case GREET -> "greets the infant";
            case HIDE -> "hides behind both hands";
            case REVEAL -> "comes out from behind both hands";
            case LOOK_AWAY -> "looks elsewhere";
            case LEAN_IN -> "leans into the infant's line of sight";
            case CLICK -> "clicks the tongue";
            case MOVE_CLOSER -> "moves closer";
            case SOOTHE -> "strokes the infant and speaks softly";
            case NAME_RUPTURE -> "says that it was too much";
            case HOLD_STILL -> "holds still";
        };
    }

    /** Why there is no number. */
    public static String reason(Measured.Reason reason) {
        return switch (reason) {
            case NO_SPELLS -> "no turning away that counts";
            case NOT_REACHED -> "not reached as long as anybody was watched";
            case NOBODY_BACK -> "nobody was back within the time that is followed";
            case FOLLOW_UP_TOO_SHORT -> "watched for too short a time";
            case NO_SPREAD -> "all values alike";
            case ZERO_DENOMINATOR -> "nothing to divide by";
            case INFINITE -> "infinite";
            case NO_RATIO_SCALE -> "can be 0 or negative, so a ratio says nothing";
            case TOO_FEW_DYADS -> "too few dyads";
            case TOO_FEW_REPLICATES -> "seen in too few resampled studies";
            case BESIDE_RESAMPLES -> "nearly all resampled studies lie to one side of it";
            case NEEDS_NONE -> "a plain count";
            case NOT_COMPUTED -> "could not be computed";
        };
    }
}
