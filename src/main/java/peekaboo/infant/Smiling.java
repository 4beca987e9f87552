package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.dyad.Voice;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;
import peekaboo.random.SessionKey;

/**
 * Smiles, coos and bids. A smile leans on a warm partner, arousal below the upper edge of its band and little distress (Cohn and Tronick
 * 1987: the caregiver turns positive first); it has an intensity. A bid is a coo with a brief smile to a partner who
 * does not answer, in proportion to what play has taught the infant to expect.
 */
final class Smiling {
    static final Parameter SMILE_RATE = Parameter.of("smile-rate", Unit.PER_SECOND, new Range(0, 10), 0.7)
            .spread(0.45)
            .meaning(
                    "Rate of smiling at a fully warm face when nothing is too much: arousal well below the upper edge of its band, no distress.");
    static final Parameter DELIGHT_SMILES = Parameter.of("delight-smiles", Unit.NONE, new Range(0, 20), 3)
            .meaning("How much likelier full delight makes a smile: 0 as likely, 1 twice as likely.");
    static final Parameter SMILE_LASTS = Parameter.of("smile-lasts", Unit.SECONDS, new Range(0.25, 60), 2)
            .meaning("Mean length of a smile while the partner stays warm.");
    static final Parameter COO_RATE = Parameter.of("coo-rate", Unit.PER_SECOND, new Range(0, 10), 0.05)
            .spread(0.30)
            .meaning(
                    "Rate of cooing while watching the face when nothing is too much: arousal well below the upper edge of its band, no distress.");
    static final Parameter BID_RATE = Parameter.of("bid-rate", Unit.PER_SECOND, new Range(0, 10), 0.9)
            .meaning(
                    "Rate of bids per unit of violation in an infant that expects every signal to be answered; none in one that expects"
                            + " an answer less often than not.");

    private static final double SMILE_UNDER_DISTRESS = 0.15;
    private static final double SMILE_FADES_WITHOUT_WARMTH = 4;
    /** Below this warmth in view a smile fades sooner. */
    private static final double WARM_ENOUGH = 0.6;

    private static final double BID_SMILE = 0.35;
    private static final double COO_SECONDS = 0.75;
    private static final double BID_SECONDS = 1;
    private static final double RARE_WITH_THUMB = 0.15;

    private final double smileRate;
    private final double delightSmiles;
    private final double smileEndRate;
    private final double cooRate;
    private final double bidRate;
    private final double softness;
    private final Hazard smile;
    private final Hazard smileEnds;
    private final Hazard coo;
    private final Hazard bid;
    private final Draws intensity;
    private final double tickSeconds;
    private double voiceSecondsLeft;
    private double bidSecondsLeft;

    Smiling(Settings infant, SessionKey key, double tickSeconds) {
        this.tickSeconds = tickSeconds;
        smileRate = infant.get(SMILE_RATE);
        delightSmiles = infant.get(DELIGHT_SMILES);
        smileEndRate = 1 / infant.get(SMILE_LASTS);
        cooRate = infant.get(COO_RATE);
        bidRate = infant.get(BID_RATE);
        softness = infant.get(Gazing.BAND_SOFTNESS);
        smile = Purpose.SMILE.hazard(key, tickSeconds);
        smileEnds = Purpose.SMILE_ENDS.hazard(key, tickSeconds);
        coo = Purpose.COO.hazard(key, tickSeconds);
        bid = Purpose.BID.hazard(key, tickSeconds);
        intensity = Purpose.SMILE_INTENSITY.draws(key);
    }

    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.fusses() || move.slumped) {
            return;
        }
        voiceSecondsLeft -= tickSeconds;
        bidSecondsLeft -= tickSeconds;
        if (move.voice == Voice.COO && voiceSecondsLeft <= 0) {
            move.voice = Voice.QUIET;
        }
        if (!move.looks()) {
            bidSecondsLeft = 0;
            return;
        }
        if (move.smile > 0) {
            maybeStop(tick, feelings, move, happenings);
        } else {
            maybeSmile(tick, feelings, move, happenings);
        }
        maybeSpeak(tick, feelings, move, happenings);
    }

    /** Pleasure needs room: arousal below the upper edge of its band, little distress, no thumb in the mouth. */
    private double atEase(int tick, Hazard hazard, double inComfort, Feelings feelings, InfantMove move) {
        double calm = Numeric.positive(1 - feelings.distress.level / SMILE_UNDER_DISTRESS);
        double free = move.hand == Hand.MOUTH ? RARE_WITH_THUMB : 1;
        double below = (feelings.arousal.high - feelings.arousal.felt()) / softness;
        return hazard.gated(tick, inComfort * calm * free, below);
    }

    private void maybeSmile(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double warmth = feelings.percept.warmth;
        double inComfort = smileRate * warmth * warmth * (1 + delightSmiles * feelings.anticipation.delight);
        double rate = atEase(tick, smile, inComfort, feelings, move);
        if (smile.fires(tick, rate)) {
            move.smile = Math.max(0.2, Math.min(1, 0.15 + 0.6 * warmth + 0.15 * intensity.normal(tick)));
            happenings.add(InfantEvent.SMILES, Cause.WARMTH, rate);
        }
    }

    private void maybeStop(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (bidSecondsLeft > 0) {
            return;
        }
        double cold = 1 - Numeric.atMostOne(feelings.percept.warmth / WARM_ENOUGH);
        double rate = smileEndRate * (1 + SMILE_FADES_WITHOUT_WARMTH * cold);
        if (smileEnds.fires(tick, rate)) {
            move.smile = 0;
            happenings.add(InfantEvent.STOPS_SMILING, Cause.COURSE, rate);
        }
    }

    private void maybeSpeak(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.voice != Voice.QUIET) {
            return;
        }
        double bidding = bidRate * hope(feelings) * feelings.contingency.violation;
        if (bid.fires(tick, bidding)) {
            speak(BID_SECONDS, move);
            bidSecondsLeft = BID_SECONDS;
            move.smile = Math.max(move.smile, BID_SMILE);
            happenings.add(InfantEvent.BIDS, Cause.UNANSWERED, bidding);
        } else {
            maybeCoo(tick, feelings, move, happenings);
        }
    }

    /** Who expects an answer less often than not does not ask for one. */
    private static double hope(Feelings feelings) {
        return Numeric.positive(2 * feelings.contingency.expected - 1);
    }

    private void maybeCoo(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double rate = atEase(tick, coo, cooRate * (1 + 2 * move.smile), feelings, move);
        if (coo.fires(tick, rate)) {
            speak(COO_SECONDS, move);
            happenings.add(InfantEvent.COOS, Cause.WARMTH, rate);
        }
    }

    private void speak(double seconds, InfantMove move) {
        move.voice = Voice.COO;
        voiceSecondsLeft = seconds;
    }

    void exchange(Snapshot.Tape tape) {
        voiceSecondsLeft = tape.exchange(voiceSecondsLeft);
        bidSecondsLeft = tape.exchange(bidSecondsLeft);
    }
}
