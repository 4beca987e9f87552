package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Numeric;

/**
 * How reliably the infant's signals have been answered, learnt from the timing of physical events, and what it has come
 * to expect over minutes (Gianino and Tronick 1988). A look or a coo asks for a warm face or voice, a smile for a smile; a turning
 * away asks for quiet; a fuss for touch or quiet. Quiet waiting while the infant is away asks nothing of it and answers
 * the turning away. While a face is hidden no answer of it is due.
 */
final class Contingency {
    static final Parameter ANSWER_WINDOW = Parameter.of("answer-window", Unit.SECONDS, new Range(0.25, 10), 2)
            .meaning("How long after a signal an answer still counts as one.")
            .source("windows of 1-3 s are usual in studies of contingency; value assumed");
    static final Parameter CONTINGENCY_WEIGHT = Parameter.of("contingency-weight", Unit.NONE, Range.SHARE, 0.12)
            .meaning("Weight of the latest answered or unanswered signal in perceived contingency.");
    static final Parameter SOCIAL_SIGNAL_WEIGHT = Parameter.of("social-signal-weight", Unit.NONE, Range.SHARE, 0.5)
            .meaning("The same for a smile or a coo: who addresses the partner learns more from the answer.");
    static final Parameter EXPECTATION_TIME = Parameter.of("expectation-time", Unit.SECONDS, new Range(1, 36_000), 120)
            .meaning("Time constant with which expected contingency follows perceived contingency.");
    static final Parameter EXPECTED_AT_START = Parameter.of("expected-at-start", Unit.NONE, Range.SHARE, 0.80)
            .spread(0.10)
            .meaning("Share of signals that an infant expects to be answered when the session begins.");
    static final Parameter FALL_SHARE = Parameter.of("fall-share", Unit.NONE, Range.SHARE, 0.5)
            .meaning("What the caregiver gives off has fallen when it is at most this share of what it was.");
    static final Parameter QUIET_LEVEL = Parameter.of("quiet-level", Unit.NONE, new Range(0, 2), 0.25)
            .meaning("What a caregiver gives off that counts as quiet in any case.");

    private static final int NONE = 0;

    /** Share of signals answered lately. */
    double perceived;
    /** Share of signals that the infant has come to expect to be answered. */
    double expected;
    /** How much less is answered than expected, 0 to 1. */
    double shortfall;
    /** The same while it attends to an open face: in proportion to how much of it, 0 to 1. */
    double violation;

    private final double weight;
    private final double socialWeight;
    private final double expectationLeft;
    private final double fallShare;
    private final double quietLevel;
    private final int windowTicks;
    private final int[] ticksLeft = new int[Signal.values().length];
    private final int[] asksAgainIn = new int[ticksLeft.length];
    private final double[] offeredAt = new double[ticksLeft.length];

    Contingency(Settings infant, double tickSeconds) {
        weight = infant.get(CONTINGENCY_WEIGHT);
        socialWeight = infant.get(SOCIAL_SIGNAL_WEIGHT);
        expectationLeft = new Decay(tickSeconds).left(1 / infant.get(EXPECTATION_TIME));
        fallShare = infant.get(FALL_SHARE);
        quietLevel = infant.get(QUIET_LEVEL);
        windowTicks = Math.max(1, (int) (infant.get(ANSWER_WINDOW) / tickSeconds + 0.5));
        expected = infant.get(EXPECTED_AT_START);
        perceived = expected;
    }

    /** The infant signals; a signal still open is not asked twice. */
    void ask(Signal signal, Percept percept) {
        int index = signal.ordinal();
        if (ticksLeft[index] == NONE) {
            ticksLeft[index] = windowTicks;
            asksAgainIn[index] = windowTicks;
            offeredAt[index] = percept.offered;
        }
    }

    /** A signal that goes on, as a look does: it asks again once a window, however soon it was answered. */
    void keepAsking(Signal signal, Percept percept) {
        if (asksAgainIn[signal.ordinal()] == NONE) {
            ask(signal, percept);
        }
    }

    /** Takes back a signal that has lost its meaning: who turns away no longer asks by looking. */
    void drop(Signal signal) {
        ticksLeft[signal.ordinal()] = NONE;
        asksAgainIn[signal.ordinal()] = NONE;
    }

    void feel(Physics physics, Percept percept) {
        boolean warm = isWarm(physics);
        boolean touched = physics.touch >= 0.2;
        if (physics.shown >= 0.5) {
            settle(Signal.LOOK, warm);
            settle(Signal.SMILE, smilesBack(physics));
            settle(Signal.COO, warm);
        }
        settle(Signal.AVERT, touched || percept.offered <= quietLevel || fallen(Signal.AVERT, percept));
        settle(Signal.FUSS, touched || fallen(Signal.FUSS, percept));
        expected = perceived + (expected - perceived) * expectationLeft;
        shortfall = Numeric.positive(expected - perceived);
        violation = shortfall * percept.attended;
    }

    private static boolean isWarm(Physics physics) {
        return physics.affect * physics.faceTowards() >= 0.4 && (physics.loudness >= 0.12 || physics.motion >= 0.12);
    }

    private static boolean smilesBack(Physics physics) {
        return physics.affect * physics.faceTowards() >= 0.6;
    }

    private boolean fallen(Signal signal, Percept percept) {
        return percept.offered <= fallShare * offeredAt[signal.ordinal()];
    }

    private void settle(Signal signal, boolean answered) {
        int index = signal.ordinal();
        if (asksAgainIn[index] > NONE) {
            asksAgainIn[index]--;
        }
        if (ticksLeft[index] == NONE) {
            return;
        }
        ticksLeft[index] = answered ? NONE : ticksLeft[index] - 1;
        if (ticksLeft[index] == NONE) {
            double learns = signal == Signal.SMILE || signal == Signal.COO ? socialWeight : weight;
            perceived += learns * ((answered ? 1 : 0) - perceived);
        }
    }

    void exchange(Snapshot.Tape tape) {
        perceived = tape.exchange(perceived);
        expected = tape.exchange(expected);
        shortfall = tape.exchange(shortfall);
        violation = tape.exchange(violation);
        tape.exchange(ticksLeft);
        tape.exchange(asksAgainIn);
        tape.exchange(offeredAt);
    }
}
