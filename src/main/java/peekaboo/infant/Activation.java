package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Numeric;

/**
 * The slow body: it follows distress, over-arousal and missing answers, up within seconds and down within some tens of seconds; that
 * heart rate recovers over minutes (Ritz et al. 2012) is also a matter of what is still missed and of {@link Sensitisation}. Heart
 * rate is a read-out; nothing depends on it.
 */
final class Activation {
    static final Parameter ACTIVATION_RISE = Parameter.of("activation-rise", Unit.SECONDS, new Range(0.5, 600), 4.5)
            .meaning("Time constant with which slow activation rises.");
    static final Parameter ACTIVATION_FALL = Parameter.of("activation-fall", Unit.SECONDS, new Range(0.5, 3600), 10)
            .meaning("Time constant with which slow activation falls.")
            .source(
                    "80-290 s are implied by Ritz et al. 2012 table 2 if the fall begins at the still-face's mean; activation peaks late in it, so that less is left to fall");
    /**
     * What a heart does at all, in beats a minute. A read-out of extreme parameters stays within: below is no living infant, above
     * no rhythm of the sinus (supraventricular tachycardia begins at about 220).
     */
    private static final Range HEART_RATES = new Range(40, 240);

    static final Parameter HEART_RATE_REST = Parameter.of(
                    "heart-rate-rest", Unit.BEATS_PER_MINUTE, new Range(60, 220), 130)
            .spread(0.08)
            .meaning("Heart rate at rest. The read-out stays within 40 to 240 bpm, whatever the arousal.")
            .source("level and spread after Ritz et al. 2012 table 2 (135 bpm, SD 11.5 in play)");
    static final Parameter HEART_RATE_AROUSAL = Parameter.of(
                    "heart-rate-arousal", Unit.BEATS_PER_MINUTE, new Range(0, 200), 22)
            .meaning("Heart rate added per unit of arousal above rest.");
    static final Parameter HEART_RATE_ACTIVATION = Parameter.of(
                    "heart-rate-activation", Unit.BEATS_PER_MINUTE, new Range(0, 200), 33.6)
            .meaning("Heart rate added by full slow activation.");

    static final Parameter SKIN_CONDUCTANCE_REST = Parameter.of(
                    "skin-conductance-rest", Unit.MICROSIEMENS, new Range(0, 50), 4)
            .spread(0.4)
            .meaning("Skin conductance at rest; a read-out.");
    static final Parameter SKIN_CONDUCTANCE_ACTIVATION = Parameter.of(
                    "skin-conductance-activation", Unit.MICROSIEMENS, new Range(0, 50), 3)
            .meaning("Skin conductance added by full slow activation.")
            .source("order of episodes after L. Klein et al. 2021; size assumed");

    /** Slow activation, 0 to 1. */
    double level;

    private final Following following;
    private final double rateAtRest;
    private final double perArousal;
    private final double perActivation;
    private final double conductanceAtRest;
    private final double conductancePerActivation;

    Activation(Settings infant, double tickSeconds) {
        following = new Following(infant, ACTIVATION_RISE, ACTIVATION_FALL, tickSeconds);
        rateAtRest = infant.get(HEART_RATE_REST);
        perArousal = infant.get(HEART_RATE_AROUSAL);
        perActivation = infant.get(HEART_RATE_ACTIVATION);
        conductanceAtRest = infant.get(SKIN_CONDUCTANCE_REST);
        conductancePerActivation = infant.get(SKIN_CONDUCTANCE_ACTIVATION);
    }

    /** What calls for activation now: distress, arousal above the band, answers that stay out; from 0 up. */
    void feel(double calls) {
        double target = Numeric.atMostOne(calls);
        level = target + (level - target) * following.left(target > level);
    }

    /** Heart rate in beats a minute for arousal above rest as given, 40 to 240: the nearest that a heart can do. */
    double heartRate(double arousalAboveRest) {
        return HEART_RATES.nearest(rateAtRest + perArousal * arousalAboveRest + perActivation * level);
    }

    /** Skin conductance in microsiemens: slow activation alone, since sweat answers the body and not the moment. */
    double skinConductance() {
        return conductanceAtRest + conductancePerActivation * level;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
    }
}
