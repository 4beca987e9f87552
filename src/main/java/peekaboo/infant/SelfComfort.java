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
import peekaboo.random.Numeric;
import peekaboo.random.SessionKey;

/** The thumb, the clasped hands, and the body that turns and pushes away when averting the eyes did not help. */
final class SelfComfort {
    static final Parameter THUMB_RATE = Parameter.of("thumb-rate", Unit.PER_SECOND, new Range(0, 10), 1.3)
            .spread(0.40)
            .meaning(
                    "Rate of taking the thumb when averted, per unit of the sum of distress and of arousal above the lower edge"
                            + " of the band.");
    static final Parameter CLASP_RATE = Parameter.of("clasp-rate", Unit.PER_SECOND, new Range(0, 10), 0.05)
            .meaning("Rate of clasping the hands when averted, on the same measure.");
    static final Parameter HAND_FREE_RATE = Parameter.of("hand-free-rate", Unit.PER_SECOND, new Range(0, 10), 2.2)
            .meaning("Rate of freeing the hand once looking again; a tenth of it before.");
    static final Parameter PUSH_RATE = Parameter.of("push-rate", Unit.PER_SECOND, new Range(0, 10), 0.34)
            .spread(0.25)
            .meaning("Rate of turning further and pushing, per unit of relief that turning away failed to bring.");
    static final Parameter PUSH_LASTS =
            Parameter.of("push-lasts", Unit.SECONDS, new Range(0.25, 30), 1.25).meaning("How long one push lasts.");
    static final Parameter TURN_STEP = Parameter.of("turn-step", Unit.NONE, Range.SHARE, 0.35)
            .meaning("How much further one push turns the body, of what is left to turn.");
    static final Parameter TURN_BACK = Parameter.of("turn-back", Unit.PER_SECOND, new Range(0, 10), 0.12)
            .meaning("How fast the body turns back by itself while averted; it does at once when the infant looks.");

    private static final double FREE_WHILE_AWAY = 0.1;
    /** Who cries has an open mouth. */
    private static final double RARE_WHILE_FUSSING = 0.05;

    private final double thumbRate;
    private final double claspRate;
    private final double freeRate;
    private final double pushRate;
    private final double pushLasts;
    private final double turnStep;
    private final double turnLeft;
    private final Hazard thumb;
    private final Hazard clasp;
    private final Hazard free;
    private final Hazard push;
    private final Lasting lasts;
    private int pushTicksLeft;

    SelfComfort(Settings infant, SessionKey key, double tickSeconds) {
        thumbRate = infant.get(THUMB_RATE);
        claspRate = infant.get(CLASP_RATE);
        freeRate = infant.get(HAND_FREE_RATE);
        pushRate = infant.get(PUSH_RATE);
        pushLasts = infant.get(PUSH_LASTS);
        turnStep = infant.get(TURN_STEP);
        turnLeft = new Decay(tickSeconds).left(infant.get(TURN_BACK));
        thumb = Purpose.THUMB.hazard(key, tickSeconds);
        clasp = Purpose.CLASP.hazard(key, tickSeconds);
        free = Purpose.HAND_FREE.hazard(key, tickSeconds);
        push = Purpose.PUSH.hazard(key, tickSeconds);
        lasts = new Lasting(Purpose.PUSH_LASTS.draws(key), tickSeconds);
    }

    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.hand == Hand.FREE) {
            maybeComfort(tick, feelings, move, happenings);
        } else {
            maybeFree(tick, move, happenings);
        }
        turn(tick, feelings, move, happenings);
    }

    private void maybeComfort(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.looks()) {
            return;
        }
        double need = Numeric.positive(feelings.arousal.level - feelings.arousal.lowerEdge()) + feelings.distress.level;
        double mouth = thumbRate * need * (move.fusses() ? RARE_WHILE_FUSSING : 1);
        if (thumb.fires(tick, mouth)) {
            move.hand = Hand.MOUTH;
            happenings.add(InfantEvent.COMFORTS_ITSELF, Cause.OVER_AROUSAL, mouth);
        } else if (clasp.fires(tick, claspRate * need)) {
            move.hand = Hand.CLASPED;
            happenings.add(InfantEvent.COMFORTS_ITSELF, Cause.OVER_AROUSAL, claspRate * need);
        }
    }

    private void maybeFree(int tick, InfantMove move, Happenings happenings) {
        double rate = freeRate * (move.looks() ? 1 : FREE_WHILE_AWAY);
        if (free.fires(tick, rate)) {
            move.hand = Hand.FREE;
            happenings.add(InfantEvent.FREES_HAND, Cause.SETTLED, rate);
        }
    }

    private void turn(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        pushTicksLeft = Math.max(0, pushTicksLeft - 1);
        move.pushing = pushTicksLeft > 0;
        if (move.looks()) {
            move.turn = 0;
            return;
        }
        move.turn *= turnLeft;
        double rate = pushRate * feelings.distress.failedRelief;
        if (!move.pushing && push.fires(tick, rate)) {
            pushTicksLeft = lasts.ticks(pushLasts, tick);
            move.pushing = true;
            move.turn += turnStep * (1 - move.turn);
            happenings.add(InfantEvent.PUSHES_AWAY, Cause.FAILED_RELIEF, rate);
        }
    }

    void exchange(Snapshot.Tape tape) {
        pushTicksLeft = tape.exchange(pushTicksLeft);
    }
}
