package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

class BootstrapTest {
    private static final double LEVEL = Interval.USUAL_LEVEL;
    private static final int HORIZON = 60;

    private static IncidenceCurves curves(int seed, int dyads) {
        return Simulated.everyTick(List.of(arm(seed, 0, dyads), arm(seed, 1, dyads)));
    }

    private static BinnedSpells arm(int seed, int arm, int dyads) {
        return BinnedSpells.of(Simulated.study(seed, arm, dyads, 0.1), Simulated.TICK, HORIZON);
    }

    private static RatioOfSums means(double[]... values) {
        return new RatioOfSums(Arrays.stream(values)
                .map(each -> new RatioOfSums.Ratio(each, ones(each.length)))
                .toList());
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void sameSeed_sameBits() {
        IncidenceCurves curves = curves(3, 50);
        Replicates one = new Bootstrap(7, 50).run(curves, 100);
        Replicates again = new Bootstrap(7, 50).run(curves, 100);
        Replicates other = new Bootstrap(8, 50).run(curves, 100);
        int column = curves.restrictedMean(1);
        assertEquals(one.estimate(column, LEVEL), again.estimate(column, LEVEL));
        assertNotEquals(one.estimate(column, LEVEL), other.estimate(column, LEVEL));
    }

    @Test
    void partsInAnyOrder_equalOneRun() {
        IncidenceCurves curves = curves(3, 50);
        Bootstrap bootstrap = new Bootstrap(7, 50);
        Replicates whole = bootstrap.run(curves, 100);
        Replicates merged = bootstrap
                .resample(whole, curves, 70, 100)
                .merge(bootstrap.resample(whole, curves, 0, 31))
                .merge(bootstrap.resample(whole, curves, 31, 70));
        for (int column = 0; column < curves.columns(); column++) {
            assertEquals(whole.estimate(column, LEVEL), merged.estimate(column, LEVEL));
        }
        int first = curves.restrictedMean(0);
        int second = curves.restrictedMean(1);
        assertEquals(whole.ratio(first, second, LEVEL), merged.ratio(first, second, LEVEL));
    }

    @Test
    void partsOfTwoStudies_areNotMerged() {
        Replicates one = new Bootstrap(7, 50).run(curves(3, 50), 40);
        Replicates other = new Bootstrap(7, 50).run(curves(4, 50), 40);
        assertThrows(IllegalArgumentException.class, () -> one.merge(other));
    }

    @Test
    void everyResample_hasAsManyDyads() {
        Bootstrap bootstrap = new Bootstrap(11, 37);
        for (int replicate = 0; replicate < 200; replicate++) {
            assertEquals(37, Arrays.stream(bootstrap.weights(replicate)).sum());
        }
    }

    /** 2 000 resamples of 20 dyads: chi-squared with 19 degrees; above 57.8 in 1 of 1e5 seeds. */
    @Test
    void everyDyad_isDrawnAsOften() {
        Bootstrap bootstrap = new Bootstrap(5, 20);
        int[] drawn = new int[20];
        for (int replicate = 0; replicate < 2000; replicate++) {
            int[] weights = bootstrap.weights(replicate);
            for (int dyad = 0; dyad < 20; dyad++) {
                drawn[dyad] += weights[dyad];
            }
        }
        double chiSquared = 0;
        for (int count : drawn) {
            chiSquared += (count - 2000.0) * (count - 2000.0) / 2000.0;
        }
        assertTrue(chiSquared < 57.8, "chi-squared " + chiSquared);
    }

    /** The bootstrap standard error of a mean is known: sqrt((n - 1) / n) s / sqrt(n). Normal, so width 2 x 1.96 of it. */
    @Test
    void intervalOfAMean_isAsWideAsTheoryHasIt() {
        int n = 400;
        double[] values = new double[n];
        for (int dyad = 0; dyad < n; dyad++) {
            values[dyad] = dyad % 20;
        }
        Estimate mean =
                new Bootstrap(1, n).run(means(values), 4000).estimate(0, LEVEL).get();
        double theory = Math.sqrt((20.0 * 20 - 1) / 12) / Math.sqrt(n);
        Interval interval = mean.interval().get();
        assertEquals(9.5, mean.value());
        // standard error of the width over 4 000 resamples about 1.7 %: 5 of them, false alarms 6e-7
        assertEquals(2 * 1.96 * theory, interval.high() - interval.low(), 0.085 * 2 * 1.96 * theory);
    }

    @Test
    void pairedArms_keepTheirDifference() {
        double[] first = new double[30];
        double[] second = new double[30];
        for (int dyad = 0; dyad < 30; dyad++) {
            first[dyad] = dyad * dyad + 2;
            second[dyad] = dyad * dyad;
        }
        Replicates replicates = new Bootstrap(1, 30).run(means(first, second), 200);
        Interval difference =
                replicates.difference(0, 1, LEVEL).get().interval().get();
        assertEquals(2, difference.low(), 1e-9);
        assertEquals(2, difference.high(), 1e-9);
    }

    @Test
    void statisticOfOtherDyads_isRefused() {
        Bootstrap bootstrap = new Bootstrap(1, 49);
        assertThrows(IllegalArgumentException.class, () -> bootstrap.run(curves(3, 50), 1));
        assertThrows(IllegalArgumentException.class, () -> bootstrap.run(means(ones(50)), 1));
    }

    @Test
    void fewDyads_giveAValueWithoutInterval() {
        Estimate mean = new Bootstrap(1, 3)
                .run(means(new double[] {1, 2, 6}), 200)
                .estimate(0, LEVEL)
                .get();
        assertEquals(new Estimate(3, Measured.notObserved(Reason.TOO_FEW_DYADS)), mean);
    }

    @Test
    void nothingToDivideBy_saysSo() {
        Replicates replicates = new Bootstrap(1, 12).run(means(new double[12], ones(12)), 50);
        assertEquals(Measured.notObserved(Reason.ZERO_DENOMINATOR), replicates.ratio(1, 0, LEVEL));
        RatioOfSums none = new RatioOfSums(List.of(new RatioOfSums.Ratio(ones(12), new double[12])));
        assertEquals(
                Measured.notObserved(Reason.ZERO_DENOMINATOR),
                new Bootstrap(1, 12).run(none, 50).estimate(0, LEVEL));
    }

    @Test
    void quantitySeenInFewResamples_hasNoInterval() {
        double[] only = new double[12];
        only[0] = 1; // about a third of the resamples miss this dyad
        RatioOfSums rare = new RatioOfSums(List.of(new RatioOfSums.Ratio(only, only)));
        Estimate estimate =
                new Bootstrap(1, 12).run(rare, 200).estimate(0, LEVEL).get();
        assertEquals(new Estimate(1, Measured.notObserved(Reason.TOO_FEW_REPLICATES)), estimate);
    }

    @Test
    void armWithoutSpells_isNotObserved() {
        BinnedSpells none = BinnedSpells.of(EventTimes.builder(2, 50).build(), Simulated.TICK, HORIZON);
        IncidenceCurves curves = Simulated.everyTick(List.of(arm(3, 0, 50), none));
        Replicates replicates = new Bootstrap(1, 50).run(curves, 50);
        Measured<Estimate> missing = Measured.notObserved(Reason.NO_SPELLS);
        assertEquals(missing, replicates.estimate(curves.restrictedMean(1), LEVEL));
        assertEquals(missing, replicates.estimate(curves.quartile(1, 2), LEVEL));
        assertEquals(missing, replicates.estimate(curves.share(1, 1, 8), LEVEL));
        assertEquals(missing, replicates.difference(curves.restrictedMean(0), curves.restrictedMean(1), LEVEL));
        assertTrue(replicates.estimate(curves.share(0, 1, 8), LEVEL).isObserved());
    }

    @Test
    void incidenceAtATime_isTheWholeStudys() {
        EventTimes spells = Simulated.study(3, 0, 50, 0.1);
        IncidenceCurves curves = curves(3, 50);
        Replicates replicates = new Bootstrap(1, 50).run(curves, 50);
        double share = replicates.estimate(curves.share(0, 1, 20), LEVEL).get().value();
        assertEquals(AalenJohansen.of(spells).at(1, 5).get(), share);
        assertEquals(
                AalenJohansen.of(spells).quantile(1, 0.5).get(),
                replicates.estimate(curves.quartile(0, 2), LEVEL).get().value());
    }

    @Test
    void statisticThatFails_costsItsOwnValues() {
        assertThrows(ArithmeticException.class, () -> new Bootstrap(7, 20).run(failing(7), 100));
        Replicates spared = new Bootstrap(7, 20).run(failing(7).spared(), 100);
        Measured<Estimate> known = spared.estimate(0, LEVEL);

        assertEquals(1, known.get().value());
        assertEquals(
                "java.lang.ArithmeticException: / by zero",
                known.get().interval().fault());
        assertEquals(
                Measured.failed("java.lang.ArithmeticException: / by zero"),
                known.get().interval());
    }

    @Test
    void statisticThatFailsOfTheWhole_isAReason() {
        Replicates spared = new Bootstrap(7, 20).run(failing(1).spared(), 100);

        assertEquals(Measured.failed("java.lang.ArithmeticException: / by zero"), spared.estimate(0, LEVEL));
        assertEquals(
                Reason.NOT_COMPUTED, spared.ratio(0, 0, LEVEL).either(value -> Reason.NEEDS_NONE, reason -> reason));
    }

    /** Of one column; fails when it is measured for the nth time. */
    private static Bootstrap.Statistic failing(int time) {
        int[] left = {time};
        return new Bootstrap.Statistic() {
            @Override
            public int columns() {
                return 1;
            }

            @Override
            public void measure(int[] weights, Bootstrap.Row row) {
                left[0]--;
                row.put(0, left[0] / (left[0] == 0 ? 0 : left[0]));
            }
        };
    }
}
