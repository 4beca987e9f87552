package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;

/**
 * Play without a fixed form: bouts of warm talk, smiles and pauses, with a smile for the infant's smile that is held
 * until the infant disengages (Cohn and Tronick 1987).
 */
final class FreePlay implements Company {
    /** Mean bouts, so that with those that follow each other talk lasts near 3.65 s and a smile 2.3 s (SCHWAN cohort, derived). */
    private static final double TALK_SECONDS = 2.6;

    private static final double SMILE_SECONDS = 2.1;
    private static final double PAUSE_SECONDS = 2.5;
    private static final double SMILE_SHARE = 0.25;

    private final double liveliness;
    private final double talkEnds;
    private final double smileEnds;
    private final double pauseEnds;
    private final Draws ends;
    private final Draws next;
    private final SmileSeen smile;
    private Act act = Act.TALK;
    private boolean answering;

    FreePlay(Settings style, Circumstances circumstances) {
        liveliness = style.get(CareStyle.LIVELINESS);
        double tickSeconds = circumstances.clock().seconds();
        talkEnds = Numeric.chance(1 / TALK_SECONDS, tickSeconds);
        smileEnds = Numeric.chance(1 / SMILE_SECONDS, tickSeconds);
        pauseEnds = Numeric.chance(1 / PAUSE_SECONDS, tickSeconds);
        ends = Decision.BOUT_ENDS.draws(circumstances.key());
        next = Decision.NEXT_BOUT.draws(circumstances.key());
        smile = new SmileSeen(style, circumstances);
    }

    @Override
    public void begin(int tick) {
        act = Act.TALK;
        answering = false;
        smile.forget();
    }

    @Override
    public void act(int tick, InfantMove infant, CaregiverMove move) {
        if (smile.begins(infant)) {
            answering = smile.isAnswered(tick);
        }
        if (answering && infant.looks()) {
            holdSmile(tick, infant.smilesAtFace());
        } else if (ends.uniform(tick) < endOf(act)) {
            act = chosen(next.uniform(tick));
        }
        move.does(act);
    }

    private void holdSmile(int tick, boolean smiles) {
        act = Act.SMILE;
        answering = smiles || ends.uniform(tick) >= smileEnds;
    }

    /** The chance that a bout ends in a tick. */
    private double endOf(Act bout) {
        return bout == Act.TALK ? talkEnds : bout == Act.SMILE ? smileEnds : pauseEnds;
    }

    private Act chosen(double u) {
        if (u >= liveliness) {
            return Act.WAIT;
        }
        return u < liveliness * SMILE_SHARE ? Act.SMILE : Act.TALK;
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        act = tape.exchange(act, Act.values());
        answering = tape.exchange(answering);
        smile.exchange(tape);
    }
}
