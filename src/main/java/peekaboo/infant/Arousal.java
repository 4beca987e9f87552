package peekaboo.infant;

import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.NormalBlock;
import peekaboo.random.Numeric;
import peekaboo.random.SessionKey;

/**
 * Arousal: what reaches the infant drives it up, averting and the thumb let it fall (Field 1981; Stern 1974). A noisy
 * leaky integrator, exact in the length of the tick.
 */
final class Arousal {
    static final Parameter REST = Parameter.of("rest", Unit.NONE, Range.SHARE, 0.25)
            .spread(0.12)
            .meaning("Arousal to which an infant returns when nothing reaches it.");
    static final Parameter SENSITIVITY = Parameter.of("sensitivity", Unit.PER_SECOND, new Range(0, 2), 0.105)
            .spread(0.30)
            .moreIfReactive()
            .meaning("How fast arousal rises per unit of what reaches the infant.");
    static final Parameter SETTLING = Parameter.of("settling", Unit.PER_SECOND, new Range(0.01, 2), 0.115)
            .meaning("How fast arousal falls back to rest by itself.");
    static final Parameter AVERTING_RELIEF = Parameter.of("averting-relief", Unit.PER_SECOND, new Range(0, 2), 0.22)
            .spread(0.15)
            .meaning("How much faster arousal falls while the eyes are averted and the caregiver is out of view.");
    static final Parameter RELIEF_WHEN_FOLLOWED = Parameter.of("relief-when-followed", Unit.NONE, Range.SHARE, 0.40)
            .meaning("Share of that relief which averting the eyes still brings when the caregiver stays in view.");
    static final Parameter THUMB_RELIEF = Parameter.of("thumb-relief", Unit.PER_SECOND, new Range(0, 2), 0.06)
            .meaning("How much faster arousal falls with the thumb in the mouth.");
    static final Parameter SMILE_AROUSAL = Parameter.of("smile-arousal", Unit.NONE, new Range(0, 5), 0.15)
            .meaning("How much a full smile of its own adds to what reaches the infant.")
            .source("sign after Stifter & Moyer 1991; size assumed");
    static final Parameter AROUSAL_NOISE = Parameter.of("arousal-noise", Unit.NONE, new Range(0, 1), 0.045)
            .meaning("Size of the random pushes on arousal, per square root of a second.");
    static final Parameter BAND_LOW = Parameter.of("band-low", Unit.NONE, Range.SHARE, 0.419)
            .meaning("Lower edge of the band of arousal: below it an averted infant is ready to look back.");
    static final Parameter BAND_HIGH = Parameter.of("band-high", Unit.NONE, Range.SHARE, 0.591)
            .meaning("Upper edge of the band of arousal: above it the infant turns away.");

    /** Arousal, near 0 to 1. */
    double level;

    final Drift drift;

    private final double low;
    private final double high;
    private final double rest;
    private final double sensitivity;
    private final double settling;
    private final double avertingRelief;
    private final double reliefWhenFollowed;
    private final double thumbRelief;
    private final double smileArousal;
    private final double tickSeconds;
    private double upper;
    private double lower;
    private final Decay decay;
    private final Spread spread;
    private final NormalBlock pushes;

    Arousal(Settings infant, SessionKey key, double tickSeconds) {
        rest = infant.get(REST);
        sensitivity = infant.get(SENSITIVITY);
        settling = infant.get(SETTLING);
        avertingRelief = infant.get(AVERTING_RELIEF);
        reliefWhenFollowed = infant.get(RELIEF_WHEN_FOLLOWED);
        thumbRelief = infant.get(THUMB_RELIEF);
        smileArousal = infant.get(SMILE_AROUSAL);
        spread = new Spread(infant.get(AROUSAL_NOISE));
        low = infant.get(BAND_LOW);
        high = infant.get(BAND_HIGH);
        decay = new Decay(tickSeconds);
        this.tickSeconds = tickSeconds;
        pushes = new NormalBlock(Purpose.AROUSAL.draws(key));
        drift = new Drift(infant, key);
        moveEdges();
        level = (rest + low) / 2;
    }

    /** Where play becomes too much now. */
    double upperEdge() {
        return upper;
    }

    /** Below what an averted infant is ready to look back now. */
    double lowerEdge() {
        return lower;
    }

    /** How far arousal is above the band; 0 inside and below. */
    double excess() {
        return Numeric.positive(level - upperEdge());
    }

    /** How far arousal is above rest. */
    double aboveRest() {
        return level - rest;
    }

    void feel(int tick, Percept percept, InfantMove own) {
        double rate = settling + averting(percept, own) + (own.hand == Hand.MOUTH ? thumbRelief : 0);
        double target = rest + sensitivity * (percept.input + smileArousal * own.smile) / rate;
        decay.rate = rate;
        decay.renew();
        double left = decay.left;
        level = target + (level - target) * left + spread.of(rate, left) * pushes.normal(tick);
        if (drift.pass((tick + 1) * tickSeconds)) {
            moveEdges();
        }
    }

    private void moveEdges() {
        upper = high + drift.upper();
        lower = low + drift.lower();
    }

    private double averting(Percept percept, InfantMove own) {
        if (own.looks()) {
            return 0;
        }
        return avertingRelief * (1 - percept.overlap * (1 - reliefWhenFollowed));
    }

    /** A sudden push, as when a hidden face appears. */
    void startle(double size) {
        level += size;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
        drift.exchange(tape);
        upper = tape.exchange(upper);
        lower = tape.exchange(lower);
    }

    /** Standard deviation of a tick's random push; remembers the last one asked for. */
    private static final class Spread {
        private final double noise;
        private double rate = Double.NaN;
        private double deviation;

        Spread(double noise) {
            this.noise = noise;
        }

        /** Under this rate of decay, which leaves so much of a quantity after a tick. */
        double of(double asked, double left) {
            if (asked != rate) {
                rate = asked;
                deviation = noise * Math.sqrt((1 - left * left) / (2 * asked));
            }
            return deviation;
        }
    }
}
