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
    static final Parameter SMILE_RATE = Parameter.of("smile-rate", Unit.PER_SECOND, new Range(0, 10), 0.5)
            .spread(0.60)
            .lessIfReactive()
            .meaning(
                    "Rate of smiling at a fully warm face when nothing is too much: arousal well below the upper edge of its band, no distress.");
    static final Parameter DELIGHT_SMILES = Parameter.of("delight-smiles", Unit.NONE, new Range(0, 20), 3)
            .meaning(
                    "How much likelier full delight, at a hidden face that appears or at a face found again, makes a smile: 0 as likely, 1 twice as likely.");
    static final Parameter SMILE_LASTS = Parameter.of("smile-lasts", Unit.SECONDS, new Range(0.25, 60), 2)
            .meaning("Mean length of a smile while the partner stays warm.");
    static final Parameter COO_RATE = Parameter.of("coo-rate", Unit.PER_SECOND, new Range(0, 10), 0.58)
            .spread(0.30)
            .meaning(
                    "Rate of cooing, at ease, at a face that has just turned fully warm, or is found again so; much less at one that goes on being warm.");
    static final Parameter BID_RATE = Parameter.of("bid-rate", Unit.PER_SECOND, new Range(0, 10), 1.4)
            .meaning(
                    "Rate of bids per unit of violation in an infant that has learnt of late that its signals bring about all they can;"
                            + " none in one that has learnt that they bring less than three tenths of it.");

    private static final double SMILE_UNDER_DISTRESS = 0.15;
    private static final double SMILE_FADES_WITHOUT_WARMTH = 4;
    /** Below this warmth in view a smile fades sooner. */
    private static final double WARM_ENOUGH = 0.6;

    /** Coos at a face that has been warm for some time, as a share. */
    private static final double COOS_ANYWAY = 0.05;

    /** Contingency from which on it is worth while to ask; assumed. */
    private static final double WORTH_ASKING = 0.3;

    private static final double BID_SMILE = 0.35;
    private static final double COO_SECONDS = 0.75;
    private static final double BID_SECONDS = 1;
    private static final double RARE_WITH_THUMB = 0.3;

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
    private final Lasting lasts;
    private int voiceTicksLeft;
    private int bidTicksLeft;

    Smiling(Settings infant, SessionKey key, double tickSeconds) {
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
        lasts = new Lasting(Purpose.VOICE_LASTS.draws(key), tickSeconds);
    }

    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.fusses() || move.slumped) {
            return;
        }
        voiceTicksLeft = Math.max(0, voiceTicksLeft - 1);
        bidTicksLeft = Math.max(0, bidTicksLeft - 1);
        if (move.voice == Voice.COO && voiceTicksLeft == 0) {
            move.voice = Voice.QUIET;
        }
        if (!move.looks()) {
            bidTicksLeft = 0;
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
    private double atEase(double inComfort, Feelings feelings, InfantMove move) {
        double calm = Numeric.positive(1 - feelings.distress.level / SMILE_UNDER_DISTRESS);
        double free = move.hand == Hand.MOUTH ? RARE_WITH_THUMB : 1;
        double room = (feelings.arousal.upperEdge() - feelings.arousal.level) / softness;
        return inComfort * calm * free * Hazard.beyond(room);
    }

    private void maybeSmile(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double warmth = feelings.percept.warmth;
        double joy = Math.max(feelings.anticipation.delight, feelings.percept.brightening);
        double inComfort = smileRate * warmth * warmth * (1 + delightSmiles * joy);
        double rate = atEase(inComfort, feelings, move);
        if (smile.fires(tick, rate)) {
            move.smile = Math.max(0.2, Math.min(1, 0.15 + 0.6 * warmth + 0.15 * intensity.normal(tick)));
            happenings.add(InfantEvent.SMILES, Cause.WARMTH, rate);
        }
    }

    private void maybeStop(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (bidTicksLeft > 0) {
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
            speak(tick, BID_SECONDS, move);
            bidTicksLeft = voiceTicksLeft;
            move.smile = Math.max(move.smile, BID_SMILE);
            happenings.add(InfantEvent.BIDS, Cause.UNANSWERED, bidding);
        } else {
            maybeCoo(tick, feelings, move, happenings);
        }
    }

    /** Asking costs something: who has lately learnt that it adds little does not ask. */
    private double hope(Feelings feelings) {
        return Numeric.positive(feelings.contingency.lately - WORTH_ASKING) / (1 - WORTH_ASKING);
    }

    private void maybeCoo(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double warmth = feelings.percept.warmth;
        double brightening = feelings.percept.brightening;
        double bright = COOS_ANYWAY * warmth * warmth + brightening * brightening;
        double rate = atEase(cooRate * bright * (1 + move.smile), feelings, move);
        if (coo.fires(tick, rate)) {
            speak(tick, COO_SECONDS, move);
            happenings.add(InfantEvent.COOS, Cause.WARMTH, rate);
        }
    }

    private void speak(int tick, double seconds, InfantMove move) {
        move.voice = Voice.COO;
        voiceTicksLeft = lasts.ticks(seconds, tick);
    }

    void exchange(Snapshot.Tape tape) {
        voiceTicksLeft = tape.exchange(voiceTicksLeft);
        bidTicksLeft = tape.exchange(bidTicksLeft);
    }
}
