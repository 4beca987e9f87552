package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;

/**
 * Peek-a-boo: rounds of build-up, hide, reveal and release, each of a slightly different length. A smile of the infant is answered
 * by a smile, and the round goes on when it has passed; an infant that has turned away is waited for, and the game
 * goes on with a release when it is back.
 */
final class PeekabooRounds implements Company {
    private static final double SMILES_BACK_SECONDS = 2;

    private final double tickSeconds;
    private final Draws lengths;
    private final SmileSeen smile;
    private double smilesFor;
    private RoundStage stage = RoundStage.BUILD_UP;
    private double secondsLeft;

    PeekabooRounds(Settings style, Circumstances circumstances) {
        smile = new SmileSeen(style, circumstances);
        tickSeconds = circumstances.clock().seconds();
        lengths = Decision.ROUND.draws(circumstances.key());
        secondsLeft = RoundStage.BUILD_UP.seconds(0.5);
    }

    @Override
    public void begin(int tick) {
        enter(RoundStage.RELEASE, tick);
        smile.forget();
        smilesFor = 0;
    }

    @Override
    public void act(int tick, InfantMove infant, CaregiverMove move) {
        answerSmile(tick, infant);
        if (smilesFor > 0) {
            smilesFor -= tickSeconds;
            move.does(Act.SMILE);
            return;
        }
        if (secondsLeft <= 0) {
            goOn(tick);
        }
        secondsLeft -= tickSeconds;
        move.does(stage.act);
    }

    /** A smile back, for as long as the infant smiles and no longer than a smile lasts; behind its hands nobody sees one. */
    private void answerSmile(int tick, InfantMove infant) {
        if (smile.begins(infant) && stage != RoundStage.HIDE && smile.isAnswered(tick)) {
            smilesFor = SMILES_BACK_SECONDS;
        } else if (!infant.smilesAtFace()) {
            smilesFor = 0;
        }
    }

    /** What a stage lasted too long, because it ends with a tick, the next one lasts less. */
    private void goOn(int tick) {
        double late = secondsLeft;
        enter(stage.next(), tick);
        secondsLeft += late;
    }

    private void enter(RoundStage entered, int tick) {
        stage = entered;
        secondsLeft = entered.seconds(lengths.uniform(tick));
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        stage = tape.exchange(stage, RoundStage.values());
        smile.exchange(tape);
        smilesFor = tape.exchange(smilesFor);
        secondsLeft = tape.exchange(secondsLeft);
    }

    /** Stages of a round and how long they last, in seconds (assumed). */
    private enum RoundStage {
        BUILD_UP(Act.PLAY, 1.75, 3.25),
        HIDE(Act.HIDE, 1.0, 2.0),
        REVEAL(Act.REVEAL, 0.75, 1.25),
        RELEASE(Act.SMILE, 2.0, 3.5);

        private final Act act;
        private final double shortest;
        private final double longest;

        RoundStage(Act act, double shortest, double longest) {
            this.act = act;
            this.shortest = shortest;
            this.longest = longest;
        }

        double seconds(double u) {
            return shortest + u * (longest - shortest);
        }

        RoundStage next() {
            return switch (this) {
                case BUILD_UP -> HIDE;
                case HIDE -> REVEAL;
                case REVEAL -> RELEASE;
                case RELEASE -> BUILD_UP;
            };
        }
    }
}
