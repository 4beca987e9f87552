package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * A quantity and where its values stand among the resamples.
 *
 * @param stretch of the session
 * @param quantity which one
 * @param places one for each arm
 * @param ofNobody what it is where nobody was back, if it is a mean time: two arms of which both have it are compared with nothing
 */
record ResampledQuantity(Stretch stretch, Quantity quantity, Places places, OptionalDouble ofNobody) {
    ResampledQuantity(Stretch stretch, Quantity quantity, Places places) {
        this(stretch, quantity, places, OptionalDouble.empty());
    }

    /**
     * Places among resamples.
     *
     * @param source the resamples
     * @param ofArms one for each arm
     */
    record Places(Replicates source, List<Integer> ofArms) {
        Places {
            ofArms = List.copyOf(ofArms);
        }

        /** Of so many arms, each where {@code ofArm} says. */
        static Places of(Replicates source, int arms, IntUnaryOperator ofArm) {
            List<Integer> all = new ArrayList<>();
            for (int arm = 0; arm < arms; arm++) {
                all.add(ofArm.applyAsInt(arm));
            }
            return new Places(source, all);
        }
    }

    /** These of every stretch, each with a column for each arm, one behind the other. */
    static List<ResampledQuantity> inOrder(
            Replicates source, int arms, List<Stretch> stretches, List<Quantity> quantities) {
        List<ResampledQuantity> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Quantity quantity : quantities) {
                int first = all.size() * arms;
                all.add(new ResampledQuantity(stretch, quantity, Places.of(source, arms, arm -> first + arm)));
            }
        }
        return all;
    }

    /** An estimate that can be made, which takes sorting the resamples. */
    interface Wanted {
        /** Makes it, with an interval of this coverage. */
        Measured<Estimate> at(double level);
    }

    Wanted value(int arm) {
        return level -> places.source.estimate(places.ofArms.get(arm), level);
    }

    /** What each resample showed of an arm; not a number where it showed nothing. */
    double[] resamples(int arm) {
        return places.source.resamples(places.ofArms.get(arm));
    }

    Wanted difference(int first, int second) {
        if (isNobodyBack(first) && isNobodyBack(second)) {
            return level -> Measured.notObserved(Measured.Reason.NOBODY_BACK);
        }
        return level -> places.source.difference(places.ofArms.get(first), places.ofArms.get(second), level);
    }

    /** The sum over all arms, each weighed. */
    Wanted sum(double[] weights) {
        boolean isAnybodyBack = false;
        for (int arm = 0; arm < weights.length; arm++) {
            isAnybodyBack |= weights[arm] != 0 && !isNobodyBack(arm);
        }
        return isAnybodyBack
                ? level -> places.source.sum(places.ofArms, weights, level)
                : level -> Measured.notObserved(Measured.Reason.NOBODY_BACK);
    }

    private boolean isNobodyBack(int arm) {
        return ofNobody.isPresent() && places.source.shows(places.ofArms.get(arm), ofNobody.getAsDouble());
    }

    /** First divided by second; not observed of what can be 0 or negative. */
    Wanted ratio(int first, int second) {
        if (isNobodyBack(first) && isNobodyBack(second)) {
            return level -> Measured.notObserved(Measured.Reason.NOBODY_BACK);
        }
        if (quantity.signed()) {
            return level -> Measured.notObserved(Measured.Reason.NO_RATIO_SCALE);
        }
        return level -> places.source.ratio(places.ofArms.get(first), places.ofArms.get(second), level);
    }
}
