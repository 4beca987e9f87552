package peekaboo.power;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.study.Stage;

/**
 * Simulated studies between subjects: in each, infants are drawn with replacement from those of one arm, and independently of them as
 * many from those of the other, every value is measured with noise, and the means are compared by Student's t-test with the spread of
 * both groups pooled, two-sided at the 5 % level. An item is a study. A smaller study is the beginning of a larger one, and noise is
 * added to the same infants, so that sizes and noises are compared with little chance in it.
 */
public final class GroupStudies implements Stage<int[]> {
    /** The purpose of the draws, among those of a study; the dyad's place in their key is taken by the study. */
    private static final int GROUPING = 14;

    private static final int HANDFUL = 50;

    /** Draws of an infant of each group: which one it is, and its noise. */
    private static final int DRAWS = 4;

    private final int seed;
    private final PowerPlan.Groups groups;
    private final double[] first;
    private final double[] second;
    private final double[] critical;
    private final int[] told;

    /**
     * To be simulated.
     *
     * @param seed chooses who is drawn
     * @param first the infants' own values in one arm, at least one
     * @param second the same in the other
     * @param critical the size of t beyond which groups are told apart, by degrees of freedom
     */
    public GroupStudies(
            int seed, PowerPlan.Groups groups, double[] first, double[] second, IntToDoubleFunction critical) {
        this.seed = seed;
        this.groups = groups;
        this.first = first.clone();
        this.second = second.clone();
        this.critical = new double[groups.sizes().size()];
        for (int size = 0; size < this.critical.length; size++) {
            this.critical[size] = critical.applyAsDouble(2 * groups.sizes().get(size) - 2);
        }
        told = new int[groups.noises().size() * this.critical.length];
    }

    @Override
    public int items() {
        return groups.studies();
    }

    @Override
    public int handful() {
        return HANDFUL;
    }

    /** How many of these studies told the groups apart, noise by noise, in it size by size. */
    @Override
    public int[] piece(int from, int end) {
        int[] apart = new int[told.length];
        for (int study = from; study < end; study++) {
            Draws draws = Draws.of(seed, study, 0, Role.STUDY.key(), GROUPING);
            for (int noise = 0; noise < groups.noises().size(); noise++) {
                count(draws, noise, apart);
            }
        }
        return apart;
    }

    private void count(Draws draws, int noise, int[] apart) {
        double deviation = groups.noises().get(noise);
        Sums one = new Sums(first);
        Sums other = new Sums(second);
        int drawn = 0;
        for (int size = 0; size < critical.length; size++) {
            for (; drawn < groups.sizes().get(size); drawn++) {
                one.add(draws, DRAWS * drawn, deviation);
                other.add(draws, DRAWS * drawn + 1, deviation);
            }
            apart[noise * critical.length + size] += isApart(one, other, drawn, critical[size]) ? 1 : 0;
        }
    }

    /** Where nothing varies within groups, any difference is one. */
    private static boolean isApart(Sums one, Sums other, int infants, double critical) {
        double difference = one.mean - other.mean;
        double pooled = (one.squares + other.squares) / (2.0 * infants - 2);
        return difference * difference > critical * critical * pooled * 2 / infants;
    }

    @Override
    public void take(int[] piece) {
        for (int place = 0; place < told.length; place++) {
            told[place] += piece[place];
        }
    }

    /** What they showed, noise by noise, in it size by size. */
    public List<GroupShare> shares() {
        List<GroupShare> shares = new ArrayList<>();
        int place = 0;
        for (double noise : groups.noises()) {
            for (int size : groups.sizes()) {
                shares.add(new GroupShare(size, noise, groups.studies(), told[place++]));
            }
        }
        return shares;
    }

    /** Mean and sum of squares around it of a group that grows (Welford 1962, Technometrics 4, 419-420). */
    private static final class Sums {
        private final double[] values;
        private int count;
        private double mean;
        private double squares;

        Sums(double[] values) {
            this.values = values;
        }

        /** One more infant, chosen at an index, its noise two behind. */
        void add(Draws draws, int index, double deviation) {
            double value = values[(int) (draws.uniform(index) * values.length)];
            double measured = deviation == 0 ? value : value + deviation * draws.normal(index + 2);
            count++;
            double beside = measured - mean;
            mean += beside / count;
            squares += beside * (measured - mean);
        }
    }
}
