package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;

/** Of a hundred turnings away, how many are back after 2, 5, 10 and 30 s, as far as the study looked. */
public final class Dots {

    private record Until(int seconds, Quantity back) {}

    private static final List<Until> TIMES = List.of(
            new Until(2, Quantities.BACK_2),
            new Until(5, Quantities.BACK_5),
            new Until(10, Quantities.BACK_10),
            new Until(30, Quantities.BACK_30));

    private Dots() {}

    /** The dots of a comparison. */
    public static HundredDots of(Comparison comparison) {
        List<Until> times = seen(comparison);
        List<HundredDots.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(HundredDots.Arm.of(arm.name(), weights(arm, times)));
        }
        List<String> bands = bands(times);
        return new HundredDots(caption(comparison, bands, arms), bands, "so far", arms, ComparisonCharts.NONE);
    }

    /** The times that every arm with a turning away can say something of; the first, if there is none. */
    private static List<Until> seen(Comparison comparison) {
        List<Until> seen = new ArrayList<>();
        for (Until time : TIMES) {
            if (seen.size() == TIMES.indexOf(time) && isSeen(comparison, time)) {
                seen.add(time);
            }
        }
        return seen.isEmpty() ? TIMES.subList(0, 1) : seen;
    }

    private static boolean isSeen(Comparison comparison, Until time) {
        boolean any = false;
        for (ArmSummary arm : comparison.arms()) {
            boolean observed = arm.value(time.back()).isObserved();
            if (arm.spells() > 0 && !observed) {
                return false;
            }
            any |= observed;
        }
        return any;
    }

    /** After how many seconds each band ends, all but the last, which has no end. */
    public static List<Integer> seconds(Comparison comparison) {
        return Lists.each(seen(comparison), Until::seconds);
    }

    private static List<String> bands(List<Until> times) {
        List<String> bands = new ArrayList<>();
        int before = 0;
        for (Until time : times) {
            bands.add(
                    before == 0
                            ? "back within " + time.seconds() + " s"
                            : "in " + before + " to " + time.seconds() + " s");
            before = time.seconds();
        }
        bands.add("not back by " + before + " s");
        return bands;
    }

    private static List<Double> weights(ArmSummary arm, List<Until> times) {
        List<Double> weights = new ArrayList<>();
        double before = 0;
        boolean observed = true;
        for (Until time : times) {
            observed &= arm.value(time.back()).isObserved();
            double back = observed ? arm.value(time.back()).get().value() : before;
            weights.add(Math.max(0, back - before));
            before = back;
        }
        weights.add(observed ? Math.max(0, 1 - before) : 0);
        return weights;
    }

    private static Caption caption(Comparison comparison, List<String> bands, List<HundredDots.Arm> arms) {
        List<String> sentences = new ArrayList<>();
        for (HundredDots.Arm arm : arms) {
            sentences.add(words(arm, bands));
        }
        return new Caption(
                "Of a hundred turnings away, how many are back how soon?",
                "Not back means still away, in protest, or a look that the caregiver captured. " + Extent.of(comparison)
                        + ".",
                "A hundred dots an arm. " + String.join(" ", sentences));
    }

    private static String words(HundredDots.Arm arm, List<String> bands) {
        if (arm.dots().isEmpty()) {
            return arm.name() + ": " + ComparisonCharts.NONE + ".";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            parts.add(arm.dots().get(i) + " " + bands.get(i));
        }
        return arm.name() + ": " + String.join(", ", parts) + ".";
    }
}
