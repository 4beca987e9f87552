package peekaboo.inference;

import java.util.List;
import peekaboo.list.Lists;

/**
 * How large the difference between two arms is beside how much dyads differ, as if each arm had had dyads of its own: what a
 * study between subjects would tell.
 */
public final class PooledEffect {
    private PooledEffect() {}

    /**
     * Cohen's d: the mean of the first arm's values less that of the second's, divided by the standard deviation pooled over both,
     * the root of ((n1 - 1) s1² + (n2 - 1) s2²) / (n1 + n2 - 2) (Cohen 1988, Statistical Power Analysis, section 2.5.2); positive if
     * the first arm's values are larger. Dyads without a value are left out of their arm alone. Not observed where an arm has no
     * value, or where both together leave no spread to divide by.
     *
     * @param first one value a dyad, such as {@link BinnedSpells#restrictedMeans}
     * @param second the same of the other arm; how many and in which order does not matter
     */
    public static Measured<Double> of(List<Measured<Double>> first, List<Measured<Double>> second) {
        String fault = PairedEffect.fault(first) + PairedEffect.fault(second);
        return fault.isEmpty() ? of(observed(first), observed(second)) : Measured.failed(fault);
    }

    private static double[] observed(List<Measured<Double>> values) {
        List<Measured<Double>> known = Lists.only(values, Measured::isObserved);
        double[] observed = new double[known.size()];
        for (int dyad = 0; dyad < observed.length; dyad++) {
            observed[dyad] = known.get(dyad).get();
        }
        return observed;
    }

    private static Measured<Double> of(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        double one = PairedEffect.mean(first, first.length);
        double other = PairedEffect.mean(second, second.length);
        double squares =
                PairedEffect.squares(first, first.length, one) + PairedEffect.squares(second, second.length, other);
        int free = first.length + second.length - 2;
        double spread = free == 0 ? 0 : Math.sqrt(squares / free);
        double size = Math.max(Math.abs(one), Math.abs(other));
        return spread <= PairedEffect.ROUNDING * size
                ? Measured.notObserved(Measured.Reason.NO_SPREAD)
                : Measured.observed((one - other) / spread);
    }
}
