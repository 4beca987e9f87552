package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.text.Count;
import peekaboo.text.DecimalText;

/** How long each infant stays away on the whole. */
final class DyadSpread {

    private static final String NONE = "nothing to show";
    private static final double ROUNDING = 1e-12;

    private DyadSpread() {}

    static Spread of(Comparison comparison, Titles titles) {
        List<Spread.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(arm(comparison, arm));
        }
        String axis = "mean seconds until back by itself, a captured look and protest counted as " + horizon(comparison)
                + " s";
        return new Spread(caption(comparison, titles, arms), axis, arms, NONE);
    }

    private static String horizon(Comparison comparison) {
        double seconds = comparison.horizonSeconds();
        return DecimalText.print(seconds, seconds % 1 == 0 ? 0 : 2);
    }

    private static Spread.Arm arm(Comparison comparison, ArmSummary arm) {
        if (isNobodyBack(comparison, arm)) {
            return new Spread.Arm(arm.name(), "nobody back within " + horizon(comparison) + " s", List.of());
        }
        int firstDyad = comparison.plan().firstDyad();
        List<Spread.Point> points = new ArrayList<>();
        for (int i = 0; i < arm.dyadMeans().size(); i++) {
            Measured<Double> mean = arm.dyadMeans().get(i);
            if (mean.isObserved()) {
                points.add(new Spread.Point(firstDyad + i, mean.get()));
            }
        }
        int without = arm.dyadMeans().size() - points.size();
        return new Spread.Arm(arm.name(), without == 0 ? "" : Count.of(without) + " without a value", points);
    }

    /** Where nobody is ever back all means are the horizon, and nothing that was seen. */
    private static boolean isNobodyBack(Comparison comparison, ArmSummary arm) {
        List<Measured<Double>> seen = Lists.only(arm.dyadMeans(), Measured::isObserved);
        double least = comparison.horizonSeconds() * (1 - ROUNDING);
        return !seen.isEmpty() && Lists.only(seen, mean -> mean.get() < least).isEmpty();
    }

    private static Caption caption(Comparison comparison, Titles titles, List<Spread.Arm> arms) {
        List<String> sentences = new ArrayList<>();
        for (Spread.Arm arm : arms) {
            sentences.add(words(arm));
        }
        return new Caption(
                titles.of(ComparisonCharts.SPREAD, "How much infants differ in how soon they are back"),
                "One dot an infant; the box holds the middle half, its line the median. An infant without a turning away,"
                        + " or watched too briefly, has no value. " + Extent.stretch(comparison)
                        + Extent.dyads(comparison) + ".",
                "A row of dots an arm. " + String.join(" ", sentences));
    }

    private static String words(Spread.Arm arm) {
        return arm.box()
                .map(box -> arm.name() + ": median " + seconds(box.median()) + ", middle half from "
                        + seconds(box.quarter()) + " to " + seconds(box.threeQuarters()) + ", all from "
                        + seconds(box.low()) + " to " + seconds(box.high()) + ".")
                .orElse(arm.name() + ": " + (arm.note().isEmpty() ? NONE : arm.note()) + ".");
    }

    private static String seconds(double value) {
        return DecimalText.print(value, 1) + " s";
    }
}
