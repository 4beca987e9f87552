package peekaboo.text;

import java.util.ArrayList;
import java.util.List;

/** Shares as whole percentages, for labels. */
public final class Percent {
    /** Of fewer than so many a percentage promises too much, and their number is told. */
    public static final int MANY = 100;

    private static final String SIGN = "\u00a0%";
    private static final double ALL = 1 - 1e-9;
    /** Sums of shares are not exact. */
    private static final double SLACK = 1e-7;

    private Percent() {}

    /** "42 %"; "<1 %" for little that is not nothing, ">99 %" for nearly all. */
    public static String of(double share) {
        return figures(share) + SIGN;
    }

    /**
     * A share of so many: "42 %" of many; "5 of 12" of few, and "70 % of 12" where the share is an estimate that is no count of them.
     *
     * @param all 1 or more
     * @param seen how many were seen at most: a whole number above is an estimate by chance
     */
    public static String of(double share, int all, int seen) {
        if (all >= MANY) {
            return of(share);
        }
        int some = (int) (share * all + 0.5);
        return some <= seen && Math.abs(share * all - some) < SLACK ? some + " of " + all : of(share) + " of " + all;
    }

    /** The same without the sign. */
    public static String figures(double share) {
        return figures((int) DecimalText.nearest(share, 100), share);
    }

    private static String figures(int rounded, double share) {
        if (rounded == 0 && share > 0) {
            return "<1";
        }
        return rounded == 100 && share < ALL ? ">99" : Integer.toString(rounded);
    }

    /**
     * The parts of one whole or of some of it, such that the whole percentages told add up to that of their sum: each is rounded down
     * or up, up where most is left (largest remainders; of equals the first).
     *
     * @param shares 0 or more, together at most 1
     * @return as {@link #of} tells them, in their order
     */
    public static List<String> ofAll(List<Double> shares) {
        int[] told = new int[shares.size()];
        double sum = 0;
        int given = 0;
        for (int i = 0; i < told.length; i++) {
            sum += 100 * shares.get(i);
            told[i] = (int) (100 * shares.get(i) + SLACK);
            given += told[i];
        }
        for (int left = (int) (sum + 0.5 + SLACK) - given; left > 0; left--) {
            told[mostLeft(shares, told)]++;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            texts.add(figures(told[i], shares.get(i)) + SIGN);
        }
        return texts;
    }

    /** The same of counts that make a whole: percentages of many, "11 of 14" each of few, as {@link #of(double, int, int)} has it. */
    public static List<String> ofCounts(List<Integer> counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        List<Double> shares = new ArrayList<>();
        List<String> few = new ArrayList<>();
        for (int count : counts) {
            shares.add(all == 0 ? 0 : (double) count / all);
            few.add(count + " of " + all);
        }
        return all < MANY ? few : ofAll(shares);
    }

    private static int mostLeft(List<Double> shares, int[] told) {
        int most = 0;
        for (int i = 1; i < told.length; i++) {
            if (100 * shares.get(i) - told[i] > 100 * shares.get(most) - told[most] + SLACK) {
                most = i;
            }
        }
        return most;
    }
}
