package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.inference.SurvivalOracle.Expected;

/** Everything that R's survival package also computes, equal to 1e-9. */
class SurvivalOracleTest {

    static Stream<String> sets() {
        return SurvivalOracle.sets();
    }

    @Test
    void oracle_coversTiesAndEmptyArms() {
        assertEquals(
                List.of("ties", "independent", "large", "no-return", "no-event", "single", "flat", "flat-end", "rests"),
                sets().toList());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void kaplanMeier_equalsSurvfit(String set) {
        forEachArm(set, "km", SurvivalOracleTest::kaplanMeier, (curves, one) -> {
            StepFunction survival = curves.get(one.state()).survival();
            return Measured.observed(survival.at(one.at()));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void greenwood_equalsSurvfit(String set) {
        forEachArm(set, "km.se", SurvivalOracleTest::kaplanMeier, (curves, one) -> {
            KaplanMeier curve = curves.get(one.state());
            return curve.standardError(stepAt(curve.survival(), one.at()));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void quantiles_equalR(String set) {
        forEachArm(set, "km.quantile", SurvivalOracleTest::kaplanMeier, (curves, one) -> curves.get(one.state())
                .quantile(one.at()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void quantilesOfIncidence_equalRWhateverTheHorizon(String set) {
        for (int arm = 0; arm < 2; arm++) {
            EventTimes spells = SurvivalOracle.spells(set, arm);
            int[] once = new int[spells.dyads()];
            Arrays.fill(once, 1);
            for (int horizon : List.of(1, 12, 77, 120, 2_000)) {
                BinnedCurves curves =
                        BinnedSpells.of(spells, RiskInSeconds.TICK, horizon).curves(once);
                for (Expected one : SurvivalOracle.expected(set, arm, "aj.quantile")) {
                    one.assertSame(curves.quantile(one.state(), one.at()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void restrictedMeanToTheLastWatchedTime_isObserved(String set) {
        for (int arm = 0; arm < 2; arm++) {
            EventTimes spells = SurvivalOracle.spells(set, arm);
            int[] once = new int[spells.dyads()];
            Arrays.fill(once, 1);
            double end = AalenJohansen.of(spells).end();
            int last = (int) (end / RiskInSeconds.TICK);
            for (int horizon : List.of(last, last + 40)) {
                BinnedCurves curves =
                        BinnedSpells.of(spells, RiskInSeconds.TICK, horizon).curves(once);
                assertEquals(AalenJohansen.of(spells).restrictedMean(1, end).get(), curves.meanDrawnOn(1, last), 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("setsWithHorizon")
    void restrictedMean_equalsSurvmean(String set) {
        forEachArm(set, "km.rmean", SurvivalOracleTest::kaplanMeier, (curves, one) -> curves.get(one.state())
                .restrictedMean(one.at()));
        forEachArm(set, "km.rmean.se", SurvivalOracleTest::kaplanMeier, (curves, one) -> curves.get(one.state())
                .restrictedMeanStandardError(one.at()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void incidence_equalsSurvfit(String set) {
        forEachArm(set, "aj", AalenJohansen::of, (curves, one) -> curves.at(one.state(), one.at()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void numberAway_equalsSurvfit(String set) {
        forEachArm(
                set,
                "aj.away",
                AalenJohansen::of,
                (curves, one) -> Measured.observed((double) curves.awayAt(one.at())));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void incidenceError_equalsSurvfitInfluenceSummedByDyad(String set) {
        forEachArm(set, "aj.se", AalenJohansen::of, SurvivalOracleTest::error);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void errorOfStillAway_equalsSurvfitClusteredByDyad(String set) {
        forEachArm(set, "km.se.robust", AalenJohansen::of, SurvivalOracleTest::error);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void errorOfOneSpellADyad_equalsSurvfitUnclustered(String set) {
        for (int arm = 0; arm < 2; arm++) {
            AalenJohansen curves = AalenJohansen.of(SurvivalOracle.independentSpells(set, arm));
            for (Expected one : SurvivalOracle.expected(set, arm, "aj.se.independent")) {
                one.assertSame(error(curves, one));
            }
            for (Expected one : SurvivalOracle.expected(set, arm, "aj.rmean.se.independent")) {
                one.assertSame(curves.restrictedMeanStandardError(one.state(), one.at()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("setsWithHorizon")
    void restrictedMeanTimeToReturn_equalsHorizonLessTimeInState(String set) {
        forEachArm(set, "aj.rmean", AalenJohansen::of, (curves, one) -> curves.restrictedMean(one.state(), one.at()));
        forEachArm(
                set,
                "aj.rmean.se",
                AalenJohansen::of,
                (curves, one) -> curves.restrictedMeanStandardError(one.state(), one.at()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void scoreTests_equalCoxph(String set) {
        EventTimes first = SurvivalOracle.spells(set, 0);
        EventTimes second = SurvivalOracle.spells(set, 1);
        List<Expected> robust = SurvivalOracle.expected(set, 0, "score.robust");
        assertTrue(robust.size() >= 1);
        for (Expected one : robust) {
            one.assertSame(RobustScore.between(first, second, one.state()).get().statistic());
        }
        for (Expected one : SurvivalOracle.expected(set, 0, "score.plain")) {
            one.assertSame(RobustScore.between(first, second, one.state()).get().plainStatistic());
        }
    }

    /** A single spell ends before any horizon asked for, so R gives no restricted mean for it. */
    static Stream<String> setsWithHorizon() {
        return sets().filter(set -> !set.equals("single"));
    }

    /** The curves of all causes, and of cause 1. */
    private static List<KaplanMeier> kaplanMeier(EventTimes spells) {
        return List.of(KaplanMeier.of(spells), KaplanMeier.ofCause(spells, 1));
    }

    private static Measured<Double> error(AalenJohansen curves, Expected one) {
        return Measured.observed(curves.standardError(one.state()).at(one.at()));
    }

    private static int stepAt(StepFunction curve, double time) {
        for (int step = 0; step < curve.steps(); step++) {
            if (curve.time(step) == time) {
                return step;
            }
        }
        throw new AssertionError("no step at " + time);
    }

    private static <C> void forEachArm(
            String set,
            String quantity,
            Function<EventTimes, C> estimate,
            BiFunction<C, Expected, Measured<Double>> actual) {
        for (int arm = 0; arm < 2; arm++) {
            C curves = estimate.apply(SurvivalOracle.spells(set, arm));
            List<Expected> expected = SurvivalOracle.expected(set, arm, quantity);
            assertTrue(expected.size() >= 1, () -> "the oracle says nothing about " + quantity);
            for (Expected one : expected) {
                one.assertSame(actual.apply(curves, one));
            }
        }
    }
}
