package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Numeric;

/**
 * How much the infant's signals bring about, learnt from the timing of physical events, and what it has come to expect over
 * minutes (Gianino and Tronick 1988). A look or a coo asks for a warm face or voice, a smile for a smile; a turning away that
 * began in liveliness asks for quiet; a fuss for touch or quiet. What comes after a signal counts for what it adds to what
 * would have come anyway, as a share of what could be added (causal power: Cheng 1997); what comes anyway is learnt
 * from the time in which nothing is asked. So whoever goes on regardless of the infant answers nothing, and whoever is warm all
 * the time teaches nothing. While a face is hidden no answer of it is due.
 */
final class Contingency {
    static final Parameter ANSWER_WINDOW = Parameter.of("answer-window", Unit.SECONDS, new Range(0.25, 10), 2)
            .meaning("How long after a signal an answer still counts as one.")
            .source("windows of 1-3 s are usual in studies of contingency; value assumed");
    static final Parameter QUIET_WINDOW = Parameter.of("quiet-window", Unit.SECONDS, new Range(0.25, 60), 5)
            .meaning("How long an infant that has turned away asks for quiet, if it stays away so long.");
    static final Parameter LOOK_ASKS_EVERY = Parameter.of("look-asks-every", Unit.SECONDS, new Range(0.25, 600), 6)
            .meaning("How often a look that goes on asks again.");
    static final Parameter CONTINGENCY_WEIGHT = Parameter.of("contingency-weight", Unit.NONE, Range.SHARE, 0.18)
            .meaning(
                    "Weight of the latest signal in perceived contingency, for one whose answer could not have come anyway.");
    static final Parameter SOCIAL_SIGNAL_WEIGHT = Parameter.of("social-signal-weight", Unit.NONE, Range.SHARE, 0.28)
            .meaning("The same for a smile or a coo: who addresses the partner learns more from the answer.");
    static final Parameter ANYWAY_TIME = Parameter.of("anyway-time", Unit.SECONDS, new Range(1, 36_000), 60)
            .meaning(
                    "How far back, in time in which nothing is asked, an infant's sense reaches of what its partner does anyway.");
    static final Parameter EXPECTATION_TIME = Parameter.of("expectation-time", Unit.SECONDS, new Range(1, 36_000), 120)
            .meaning("Time constant with which the fast part of expected contingency follows perceived contingency.");
    static final Parameter SLOW_EXPECTATION_TIME = Parameter.of(
                    "slow-expectation-time", Unit.SECONDS, new Range(1, 360_000), 1800)
            .meaning(
                    "The same for its slow part; what is missed is measured against both, the slow one counting more.");
    static final Parameter EXPECTED_AT_START = Parameter.of("expected-at-start", Unit.NONE, Range.SHARE, 0.60)
            .spread(0.10)
            .meaning("Contingency that an infant expects when the session begins.");
    static final Parameter QUIET_LEVEL = Parameter.of("quiet-level", Unit.NONE, new Range(0, 2), 0.25)
            .meaning("What a caregiver gives off at most when it is quiet.");

    /** Share of what its signals could add that they have added lately: 0 nothing depends on them, 1 all. Never below 0. */
    double perceived;
    /** How much less is answered than expected, 0 to 1. */
    double shortfall;
    /** The same while it attends to an open face: in proportion to how much of it, 0 to 1. */
    double violation;
    /** What looks, smiles and coos by themselves have brought about over many sessions, 0 to 1. */
    double social;
    /** The same of fussing. */
    double fuss;
    /** The fast part of what is expected, 0 to 1: what the last minutes have taught. */
    double lately;

    private double slowly;
    private boolean free;
    private double sinceLook;
    private final double fastLeft;
    private final double slowLeft;
    private final double quietLevel;
    private final double tickSeconds;
    private final double lookAsksEvery;
    private final Anyway warm;
    private final Anyway smiling;
    private final Anyway quiet;
    private final Anyway touch;
    private final Asked[] asked;

    Contingency(Settings infant, Brought brought, double tickSeconds) {
        this.tickSeconds = tickSeconds;
        double weight = infant.get(CONTINGENCY_WEIGHT);
        double socialWeight = infant.get(SOCIAL_SIGNAL_WEIGHT);
        fastLeft = new Decay(tickSeconds).left(1 / infant.get(EXPECTATION_TIME));
        slowLeft = new Decay(tickSeconds).left(1 / infant.get(SLOW_EXPECTATION_TIME));
        quietLevel = infant.get(QUIET_LEVEL);
        lookAsksEvery = infant.get(LOOK_ASKS_EVERY);
        double time = infant.get(ANYWAY_TIME);
        warm = new Anyway(Ordinary.WARM, time, tickSeconds);
        smiling = new Anyway(Ordinary.SMILING, time, tickSeconds);
        quiet = new Anyway(Ordinary.QUIET, time, tickSeconds);
        touch = new Anyway(Ordinary.TOUCH, time, tickSeconds);
        double window = infant.get(ANSWER_WINDOW);
        asked = new Asked[] {
            new Asked(warm, window, weight),
            new Asked(smiling, window, socialWeight),
            new Asked(warm, window, socialWeight),
            new Asked(quiet, infant.get(QUIET_WINDOW), weight),
            new Asked(quiet, window, weight)
        };
        lately = brought.expected();
        social = brought.social();
        fuss = brought.fuss();
        slowly = lately;
        perceived = lately;
    }

    /** What the infant has come to expect its signals to bring, 0 to 1. */
    double expected() {
        return slowly + FAST_SHARE * (lately - slowly);
    }

    /** The infant signals; a signal still open is not asked twice. A turning away in quiet asks for nothing, a fuss in quiet for touch. */
    void ask(Signal signal) {
        Asked one = asked[signal.ordinal()];
        if (one.open) {
            return;
        }
        switch (signal) {
            case LOOK -> sinceLook = 0;
            case FUSS -> one.forTouch = quiet.on;
            default -> {}
        }
        if (signal != Signal.AVERT || !quiet.on) {
            one.begin();
        }
    }

    /** A look that goes on asks again now and then. */
    void looksOn() {
        sinceLook += tickSeconds;
        if (sinceLook >= lookAsksEvery) {
            ask(Signal.LOOK);
        }
    }

    /** What was asked with the eyes is no longer asked when they leave. */
    void turnsAway() {
        settle(asked[Signal.LOOK.ordinal()]);
        settle(asked[Signal.SMILE.ordinal()]);
        settle(asked[Signal.COO.ordinal()]);
    }

    /** Who looks again asks for quiet no longer. */
    void turnsBack() {
        settle(asked[Signal.AVERT.ordinal()]);
    }

    void feel(Physics physics, Percept percept, boolean looks) {
        boolean shown = physics.shown >= 0.5;
        double face = physics.affect * physics.faceTowards();
        boolean calm = physics.touch >= TOUCHED || percept.offered <= quietLevel;
        boolean asks = isAsking();
        boolean nothingAsked = !asks && looks && shown;
        boolean learns = free && nothingAsked;
        warm.see(face >= WARM && (physics.loudness >= LIVELY || physics.motion >= LIVELY), learns);
        smiling.see(face >= SMILE_SEEN, learns);
        quiet.see(calm, learns);
        touch.see(physics.touch >= TOUCHED, learns);
        free = nothingAsked;
        if (asks) {
            passes(shown);
        }
        lately = perceived + (lately - perceived) * fastLeft;
        slowly = perceived + (slowly - perceived) * slowLeft;
        shortfall = Numeric.positive(expected() - perceived);
        violation = shortfall * percept.attended;
    }

    private boolean isAsking() {
        for (Asked one : asked) {
            if (one.open) {
                return true;
            }
        }
        return false;
    }

    private void passes(boolean shown) {
        for (Asked one : asked) {
            if (one.open && (shown || !one.needsFace())) {
                one.pass();
                if (one.ticks >= one.windowTicks) {
                    settle(one);
                }
            }
        }
    }

    /** Ends what was asked, and learns from it as far as it was waited for. */
    private void settle(Asked one) {
        if (!one.open) {
            return;
        }
        one.open = false;
        if (one.ticks > 0) {
            double came = (double) one.answered / one.ticks;
            double anyway = one.kind().expected(one.began, one.ticks * tickSeconds);
            double learns = one.weight * one.ticks / one.windowTicks;
            perceived = Numeric.positive(perceived + learns * (came - anyway - (1 - anyway) * perceived));
            learnOf(one, came - anyway, 1 - anyway);
        }
    }

    /** Of signals by themselves, slowly: what a signal has brought, of what it could have. */
    private void learnOf(Asked one, double brought, double possible) {
        double learns = SLOW_SIGNAL_WEIGHT * one.ticks / one.windowTicks;
        if (one == asked[Signal.FUSS.ordinal()]) {
            fuss = Numeric.positive(fuss + learns * (brought - possible * fuss));
        } else if (one != asked[Signal.AVERT.ordinal()]) {
            social = Numeric.positive(social + learns * (brought - possible * social));
        }
    }

    /** What is brought to the next session: the slow part. */
    double slowly() {
        return slowly;
    }

    void exchange(Snapshot.Tape tape) {
        social = tape.exchange(social);
        fuss = tape.exchange(fuss);
        perceived = tape.exchange(perceived);
        lately = tape.exchange(lately);
        slowly = tape.exchange(slowly);
        shortfall = tape.exchange(shortfall);
        violation = tape.exchange(violation);
        free = tape.exchange(free);
        sinceLook = tape.exchange(sinceLook);
        warm.exchange(tape);
        smiling.exchange(tape);
        quiet.exchange(tape);
        touch.exchange(tape);
        for (Asked one : asked) {
            one.exchange(tape);
        }
    }

    /** Weight of one signal in what signals of its kind have brought over many sessions; assumed. */
    private static final double SLOW_SIGNAL_WEIGHT = 0.1;

    /** How much of what is expected is what the last minutes have taught; the rest is the slow part. */
    private static final double FAST_SHARE = 0.3;

    /** Warmth of a face from which on it answers a look or a coo, if it also speaks or moves; this and those below are assumed. */
    private static final double WARM = 0.3;

    /** Warmth from which on a face is seen to smile. */
    private static final double SMILE_SEEN = 0.6;

    /** Sound or motion from which on a face is alive and not a picture. */
    private static final double LIVELY = 0.12;

    /** Touch that is felt as such. */
    private static final double TOUCHED = 0.2;

    /** One signal: what it asks for, and what has come of it so far. */
    private final class Asked {
        private final Anyway usually;
        private final double weight;
        private final int windowTicks;
        private boolean open;
        private boolean forTouch;
        private boolean began;
        private int ticks;
        private int answered;

        Asked(Anyway kind, double windowSeconds, double weight) {
            usually = kind;
            this.weight = weight;
            windowTicks = Math.max(1, (int) (windowSeconds / tickSeconds + 0.5));
        }

        /** What it asks for. */
        Anyway kind() {
            return forTouch ? touch : usually;
        }

        /** True for what a face answers: behind hands none can. */
        boolean needsFace() {
            return usually != quiet;
        }

        void begin() {
            open = true;
            began = kind().on;
            ticks = 0;
            answered = 0;
        }

        void pass() {
            ticks++;
            answered += kind().on ? 1 : 0;
        }

        void exchange(Snapshot.Tape tape) {
            open = tape.exchange(open);
            forTouch = tape.exchange(forTouch);
            began = tape.exchange(began);
            ticks = tape.exchange(ticks);
            answered = tape.exchange(answered);
        }
    }

    /**
     * What a partner does anyway: how readily it turns warm, smiling or quiet and ceases to be, in time in which nothing is asked of it. From
     * these two rates follows how much of any time to come it will be so.
     */
    private static final class Anyway {
        /** Seconds of experience with ordinary partners that an infant comes with, in either state. */
        private static final double EXPERIENCE = 5;

        /** Seconds below which nothing is left to forget. */
        private static final double FORGOTTEN = 1e-100;

        private final double tickSeconds;
        private final double left;
        private boolean on;
        private double begins;
        private double ends;
        private double secondsOff = EXPERIENCE;
        private double secondsOn = EXPERIENCE;

        Anyway(Ordinary ordinary, double time, double tickSeconds) {
            this.tickSeconds = tickSeconds;
            left = Numeric.exp(-tickSeconds / time);
            begins = EXPERIENCE * ordinary.begins;
            ends = EXPERIENCE * ordinary.ends;
        }

        /** It is so in this tick, or not; learnt from if the tick before and this were free of signals. */
        void see(boolean now, boolean learns) {
            if (learns) {
                learn(now);
            }
            on = now;
        }

        private void learn(boolean now) {
            forget();
            if (on) {
                secondsOn += tickSeconds;
                ends += now ? 0 : 1;
            } else {
                secondsOff += tickSeconds;
                begins += now ? 1 : 0;
            }
        }

        /** What was long ago counts less; a state not met for ages keeps its last rate instead of vanishing with its time. */
        private void forget() {
            if (secondsOn > FORGOTTEN) {
                ends *= left;
                secondsOn *= left;
            }
            if (secondsOff > FORGOTTEN) {
                begins *= left;
                secondsOff *= left;
            }
        }

        /** Share of so many seconds in which it will be so if nothing is asked, after having begun as told. */
        double expected(boolean began, double seconds) {
            double beginning = begins / secondsOff;
            double ending = ends / secondsOn;
            double both = beginning + ending;
            if (both * seconds < 1e-9) {
                return began ? 1 : 0;
            }
            double usual = beginning / both;
            double stays = (1 - Numeric.exp(-both * seconds)) / (both * seconds);
            return usual + ((began ? 1 : 0) - usual) * stays;
        }

        void exchange(Snapshot.Tape tape) {
            on = tape.exchange(on);
            begins = tape.exchange(begins);
            ends = tape.exchange(ends);
            secondsOff = tape.exchange(secondsOff);
            secondsOn = tape.exchange(secondsOn);
        }
    }

    /** What an ordinary partner does anyway, per second: rates at which it begins and ceases (assumed, near an attuned one in play). */
    private enum Ordinary {
        WARM(0.4, 0.2),
        SMILING(0.15, 0.45),
        QUIET(0.2, 0.4),
        TOUCH(0.02, 0.3);

        private final double begins;
        private final double ends;

        Ordinary(double begins, double ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }
}
