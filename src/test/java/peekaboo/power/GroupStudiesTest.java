package peekaboo.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.significance.TwoSided;
import peekaboo.study.Progress;
import peekaboo.study.Workers;
import peekaboo.threads.Crew;

/** Studies of infants whose values are normal: how many tell groups apart is known. */
class GroupStudiesTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int INFANTS = 4_000;
    private static final int STUDIES = 4_000;

    /** Quantiles of a normal distribution: as many infants as it takes for their spread to be its own. */
    private static double[] normal(double mean, double deviation) {
        double[] values = new double[INFANTS];
        for (int i = 0; i < INFANTS; i++) {
            values[i] = mean + deviation * NORMAL.inverseCumulativeProbability((i + 0.5) / INFANTS);
        }
        return values;
    }

    private static List<GroupShare> shares(PowerPlan.Groups groups, double[] first, double[] second, Workers workers)
            throws InterruptedException {
        GroupStudies studies = new GroupStudies(7, groups, first, second, TwoSided::critical);
        workers.work(studies, Progress.SILENT);
        return studies.shares();
    }

    /** The power of two normal samples by the normal distribution (Cohen 1988, section 2.3), a little more than that of t. */
    private static double closedForm(double effect, int infants) {
        double beyond = effect * Math.sqrt(infants / 2.0);
        double critical = NORMAL.inverseCumulativeProbability(0.975);
        return NORMAL.cumulativeProbability(beyond - critical) + NORMAL.cumulativeProbability(-beyond - critical);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0", "1, 2, 0", "1, 2, 1.5", "-1, 1.5, 2", "1.2, 1, 1"})
    void shares_areThoseOfTheClosedForm(double difference, double deviation, double noise) throws InterruptedException {
        PowerPlan.Groups groups = new PowerPlan.Groups(List.of(40, 80), noise, STUDIES);
        List<GroupShare> shares = shares(groups, normal(difference, deviation), normal(0, deviation), new Crew(2));

        assertEquals(noise > 0 ? 4 : 2, shares.size());
        for (GroupShare share : shares) {
            double spread = Math.sqrt(deviation * deviation + share.noise() * share.noise());
            double expected = closedForm(difference / spread, share.infants());
            // Four standard errors of the share, and what t is wider than the normal with so many infants.
            double chance = 4 * Math.sqrt(expected * (1 - expected) / STUDIES);
            assertEquals(expected, share.share(), chance + 0.01, share.toString());
            assertTrue(share.interval().contains(share.share()), share.toString());
        }
    }

    @Test
    void critical_isThatOfTables() {
        assertEquals(2.0244, TwoSided.critical(38), 5e-5);
        assertEquals(12.7062, TwoSided.critical(1), 5e-5);
    }

    /** Whoever works at it, and whatever else is asked for beside. */
    @Test
    void shares_hangOnNothingElse() throws InterruptedException {
        double[] first = {1, 2, 3, 5, 8};
        double[] second = {2, 3, 5, 8, 13, 21};
        List<GroupShare> alone = shares(new PowerPlan.Groups(List.of(5, 12), 1, 300), first, second, Workers.ALONE);

        assertEquals(alone, shares(new PowerPlan.Groups(List.of(5, 12), 1, 300), first, second, new Crew(3)));
        assertEquals(
                alone.get(3),
                shares(new PowerPlan.Groups(List.of(12), 1, 300), first, second, Workers.ALONE)
                        .get(1));
    }

    @Test
    void groupsWithoutSpread_areToldApartWhereTheyDiffer() throws InterruptedException {
        PowerPlan.Groups groups = new PowerPlan.Groups(List.of(3), 0, 100);

        assertEquals(
                100,
                shares(groups, new double[] {2}, new double[] {1}, Workers.ALONE)
                        .get(0)
                        .told());
        assertEquals(
                0,
                shares(groups, new double[] {2}, new double[] {2}, Workers.ALONE)
                        .get(0)
                        .told());
    }

    /** Wilson 1927, as R's prop.test without continuity correction gives it. */
    @Test
    void interval_isThatOfTheScore() {
        GroupShare share = new GroupShare(20, 0, 2_000, 1_888);

        assertEquals(0.933046, share.interval().low(), 1e-6);
        assertEquals(0.953252, share.interval().high(), 1e-6);
        assertEquals(1, new GroupShare(20, 0, 50, 50).interval().high());
        assertEquals(0, new GroupShare(20, 0, 50, 0).interval().low());
    }
}
