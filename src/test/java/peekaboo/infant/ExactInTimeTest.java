package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Act;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;
import peekaboo.random.SessionKey;

/** Under constant input the state after 10 s is the closed form, whatever the tick. */
class ExactInTimeTest {
    private static final Settings USUAL = InfantParameters.TABLE.usual();
    private static final Settings QUIET = USUAL.with(Arousal.AROUSAL_NOISE, 0).with(Drift.DRIFT_SIZE, 0);
    private static final SessionKey KEY = new SessionKey(7, 0, 0);
    private static final double SECONDS = 10;

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5})
    void arousalWithoutNoise_closedForm(double tick) {
        for (InfantMove own : new InfantMove[] {looking(), averted()}) {
            Percept percept = percept(own);
            Arousal arousal = new Arousal(QUIET, KEY, tick);
            double start = arousal.level;
            for (int i = 0; i < ticks(tick); i++) {
                arousal.feel(i, percept, own);
            }

            double relief = own.looks()
                    ? 0
                    : USUAL.get(Arousal.AVERTING_RELIEF)
                            * (1 - percept.overlap * (1 - USUAL.get(Arousal.RELIEF_WHEN_FOLLOWED)));
            double rate = USUAL.get(Arousal.SETTLING) + relief;
            double end = USUAL.get(Arousal.REST) + USUAL.get(Arousal.SENSITIVITY) * percept.input / rate;
            assertEquals(end + (start - end) * Math.exp(-rate * SECONDS), arousal.level, 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5})
    void distress_closedForm(double tick) {
        double excess = 0.2;
        double violation = 0.3;
        double sensitised = 0.4;
        Feelings feelings = new Feelings(QUIET, Brought.atFirst(QUIET), KEY, tick);
        feelings.arousal.level = feelings.arousal.upperEdge() + excess;
        feelings.contingency.violation = violation;
        feelings.sensitisation.level = sensitised;
        Distress distress = feelings.distress;
        Physics physics = new Physics();
        Act.SOOTHE.into(physics);
        for (int i = 0; i < ticks(tick); i++) {
            distress.feel(physics, percept(looking()), looking(), feelings);
        }

        double inflow = (1 + USUAL.get(Sensitisation.SENSITISED_DISTRESS) * sensitised)
                * (USUAL.get(Distress.EXCESS_DISTRESS) * excess + USUAL.get(Distress.VIOLATION_DISTRESS) * violation);
        double falls = USUAL.get(Distress.DISTRESS_DECAY) + USUAL.get(Distress.SOOTHABILITY) * physics.touch;
        double rate = falls / (1 + USUAL.get(Sensitisation.SENSITISED_SOOTHING) * sensitised) + inflow;
        assertEquals(inflow / rate * (1 - Math.exp(-rate * SECONDS)), distress.level, 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5})
    void activation_closedFormUpAndDown(double tick) {
        Activation activation = new Activation(USUAL, tick);
        for (int i = 0; i < ticks(tick); i++) {
            activation.feel(0.7);
        }
        double up = 0.7 * (1 - Math.exp(-SECONDS / USUAL.get(Activation.ACTIVATION_RISE)));
        assertEquals(up, activation.level, 1e-12);

        for (int i = 0; i < ticks(tick); i++) {
            activation.feel(0);
        }
        assertEquals(up * Math.exp(-SECONDS / USUAL.get(Activation.ACTIVATION_FALL)), activation.level, 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5})
    void sensitisation_closedFormUpAndDown(double tick) {
        Sensitisation sensitisation = new Sensitisation(USUAL, 0, tick);
        for (int i = 0; i < ticks(tick); i++) {
            sensitisation.feel(0.6);
        }
        double up = 0.6 * (1 - Math.exp(-SECONDS / USUAL.get(Sensitisation.SENSITISATION_RISE)));
        assertEquals(up, sensitisation.level, 1e-12);

        for (int i = 0; i < ticks(tick); i++) {
            sensitisation.feel(0);
        }
        assertEquals(up * Math.exp(-SECONDS / USUAL.get(Sensitisation.SENSITISATION_FALL)), sensitisation.level, 1e-12);
    }

    /** One value each of many infants after a minute. A sample variance of n normals has a standard error of sqrt(2/n). */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5})
    void noise_hasTheVarianceOfOrnsteinAndUhlenbeck(double tick) {
        int infants = 4_000;
        double[] levels = new double[infants];
        double[] drifts = new double[infants];
        Percept percept = percept(looking());
        for (int dyad = 0; dyad < infants; dyad++) {
            Arousal arousal = new Arousal(USUAL, new SessionKey(7, dyad, 0), tick);
            for (int i = 0; i < 6 * ticks(tick); i++) {
                arousal.feel(i, percept, looking());
            }
            levels[dyad] = arousal.level;
            drifts[dyad] = arousal.drift.upper();
        }

        double noise = USUAL.get(Arousal.AROUSAL_NOISE);
        double size = USUAL.get(Drift.DRIFT_SIZE);
        assertVariance(noise * noise / (2 * USUAL.get(Arousal.SETTLING)), levels);
        assertVariance(size * size, drifts);
    }

    /** Within 4.4 standard errors: a false alarm once in 100 000 for other seeds. */
    private static void assertVariance(double expected, double[] sample) {
        double mean = 0;
        for (double value : sample) {
            mean += value / sample.length;
        }
        double variance = 0;
        for (double value : sample) {
            variance += (value - mean) * (value - mean) / (sample.length - 1);
        }
        double allowed = 4.4 * Math.sqrt(2.0 / sample.length);
        assertTrue(Math.abs(variance / expected - 1) < allowed, variance + " and not " + expected);
    }

    private static int ticks(double tick) {
        return (int) Math.round(SECONDS / tick);
    }

    private static Percept percept(InfantMove own) {
        Percept percept = new Percept(USUAL, 0.25);
        Physics physics = new Physics();
        Act.LEAN_IN.into(physics);
        percept.take(physics, own);
        return percept;
    }

    private static InfantMove looking() {
        return new InfantMove();
    }

    private static InfantMove averted() {
        InfantMove move = new InfantMove();
        move.gaze = Gaze.NOWHERE;
        return move;
    }
}
