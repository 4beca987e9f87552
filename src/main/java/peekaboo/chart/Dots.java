package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Curve;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;

/** Of a hundred turnings away, how many are back after 2, 5, 10 and 30 s, as far as the study looked. */
public final class Dots {
    private static final String FEW =
            "A dot for each turning away, or a hundred dots for more of them; of those that the end cut off it is estimated. ";

    private Dots() {}

    /** The dots of a comparison. */
    public static HundredDots of(Comparison comparison, Titles titles) {
        List<Integer> times = seconds(comparison);
        List<HundredDots.Arm> arms = Lists.each(
                comparison.arms(), arm -> HundredDots.Arm.of(arm.name(), arm.spells(), weights(arm, times), none(arm)));
        List<String> bands = bands(times);
        return new HundredDots(caption(comparison, titles, bands, arms), bands, "so far", arms);
    }

    /**
     * After how many seconds each band ends, all but the last, which has no end: the marks of which every arm with a turning away
     * can say something; the first, if there is none.
     */
    public static List<Integer> seconds(Comparison comparison) {
        List<Integer> seen = new ArrayList<>();
        for (int time : Timing.MARKS) {
            if (seen.size() == Timing.MARKS.indexOf(time) && isSeen(comparison, time)) {
                seen.add(time);
            }
        }
        return seen.isEmpty() ? Timing.MARKS.subList(0, 1) : seen;
    }

    /**
     * How many of an arm's dots are back from moment to moment, in step with the counts at the marks; none of an arm without dots.
     *
     * @param place of the arm in the comparison
     * @param dots the same arm's
     * @param every how far apart the moments are, in seconds
     * @param most the last of them at most, in seconds; none lies behind what the study looked at
     */
    public static List<Integer> overTime(
            Comparison comparison, int place, HundredDots.Arm dots, double every, double most) {
        List<Integer> counts = new ArrayList<>();
        if (dots.dots().isEmpty()) {
            return counts;
        }
        Curve returned = comparison.arms().get(place).curves().returned();
        double last = Math.min(returned.drawnTo(comparison.horizonSeconds()), most);
        for (int moment = 0; moment * every <= last; moment++) {
            counts.add(HundredDots.Arm.rounded(returned.shareAt(moment * every), dots.all()));
        }
        return counts;
    }

    private static boolean isSeen(Comparison comparison, int time) {
        boolean any = false;
        for (ArmSummary arm : comparison.arms()) {
            boolean observed = arm.value(Quantities.back(time)).isObserved();
            if (arm.spells() > 0 && !observed) {
                return false;
            }
            any |= observed;
        }
        return any;
    }

    private static List<String> bands(List<Integer> times) {
        List<String> bands = new ArrayList<>();
        int before = 0;
        for (int time : times) {
            bands.add(before == 0 ? "back within " + time + " s" : "in " + before + " to " + time + " s");
            before = time;
        }
        bands.add("not back by " + before + " s");
        return bands;
    }

    private static List<Double> weights(ArmSummary arm, List<Integer> times) {
        List<Double> weights = new ArrayList<>();
        double before = 0;
        boolean observed = true;
        for (int time : times) {
            observed &= arm.value(Quantities.back(time)).isObserved();
            double back = observed ? arm.value(Quantities.back(time)).get().value() : before;
            weights.add(Math.max(0, back - before));
            before = back;
        }
        weights.add(observed ? Math.max(0, 1 - before) : 0);
        return weights;
    }

    /** What to say of an arm without dots: it had no turning away, or none that was watched for long enough. */
    private static String none(ArmSummary arm) {
        return arm.spells() > 0 ? "no turning away watched for long enough" : ComparisonCharts.NONE;
    }

    private static Caption caption(
            Comparison comparison, Titles titles, List<String> bands, List<HundredDots.Arm> arms) {
        List<String> sentences = new ArrayList<>();
        for (HundredDots.Arm arm : arms) {
            sentences.add(words(arm, bands));
        }
        boolean few = !Lists.only(comparison.arms(), arm -> arm.spells() > 0 && arm.spells() < HundredDots.DOTS)
                .isEmpty();
        return new Caption(
                titles.of(
                        ComparisonCharts.HUNDRED_DOTS,
                        few
                                ? "Turnings away, and how soon the infant is back"
                                : "A hundred turnings away, and how soon the infant is back"),
                (few ? FEW : "Each dot is one of a hundred turnings away. ")
                        + "Not back means still away, in protest, or a look that the caregiver captured. "
                        + Extent.stretch(comparison) + Extent.of(comparison) + ".",
                (few ? FEW : "A hundred dots an arm. ") + String.join(" ", sentences));
    }

    private static String words(HundredDots.Arm arm, List<String> bands) {
        if (arm.dots().isEmpty()) {
            return arm.name() + ": " + arm.none() + ".";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            parts.add(arm.dots().get(i) + " " + bands.get(i));
        }
        return arm.name() + ": of " + arm.all() + " " + String.join(", ", parts) + ".";
    }
}
