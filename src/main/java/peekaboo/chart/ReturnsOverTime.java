package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;

/** The share of turnings away that ended in a return, over time. */
final class ReturnsOverTime {

    private ReturnsOverTime() {}

    static ReturnCurves of(Comparison comparison) {
        List<ReturnCurves.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(arm(arm));
        }
        return new ReturnCurves(caption(comparison), axes(comparison), arms, ComparisonCharts.NONE);
    }

    private static ReturnCurves.Axes axes(Comparison comparison) {
        List<Double> times = new ArrayList<>();
        for (ArmSummary.StillAway away : comparison.arms().get(0).stillAway()) {
            times.add(away.seconds());
        }
        return new ReturnCurves.Axes(
                "seconds since the infant turned away",
                "share of turnings away that ended with the infant back",
                "still away",
                comparison.horizonSeconds(),
                times);
    }

    private static ReturnCurves.Arm arm(ArmSummary arm) {
        List<Integer> away = new ArrayList<>();
        for (ArmSummary.StillAway at : arm.stillAway()) {
            away.add(at.spells());
        }
        ArmSummary.Curves curves = arm.curves();
        return new ReturnCurves.Arm(
                arm.name(),
                curve("came back", curves.returned()),
                List.of(curve("ended in protest", curves.protest()), curve("look captured", curves.captured())),
                away);
    }

    /** A step where the share changes, and the last point, where the curve ends. */
    private static ReturnCurves.Curve curve(String name, Curve curve) {
        List<ReturnCurves.Step> steps = new ArrayList<>();
        for (Curve.Point point : curve.points()) {
            if (point.share().isObserved()) {
                steps.add(step(point.seconds(), point.share().get()));
            }
        }
        return new ReturnCurves.Curve(name, steps);
    }

    private static ReturnCurves.Step step(double seconds, Estimate share) {
        double value = SummaryShares.within(share.value());
        Interval band = share.interval().either(known -> known, missing -> new Interval(value, value, 0.5));
        double low = Math.min(value, SummaryShares.within(band.low()));
        double high = Math.max(value, SummaryShares.within(band.high()));
        return new ReturnCurves.Step(seconds, value, low, high);
    }

    private static Caption caption(Comparison comparison) {
        String subtitle = "Bands: " + Percent.of(comparison.terms().level()) + " intervals over infants. "
                + Extent.of(comparison) + ".";
        return new Caption(
                "How soon does the infant come back?",
                subtitle,
                "Curves that rise over " + DecimalText.even(comparison.horizonSeconds(), 0) + " seconds, one an arm. "
                        + Extent.sentences(comparison, ReturnsOverTime::words));
    }

    private static String words(ArmSummary arm) {
        if (arm.spells() == 0) {
            return arm.name() + ": " + ComparisonCharts.NONE + ".";
        }
        List<String> parts = new ArrayList<>();
        add(parts, arm, Quantities.BACK_2, "back within 2 s");
        add(parts, arm, Quantities.BACK_5, "within 5 s");
        add(parts, arm, Quantities.BACK_10, "within 10 s");
        add(parts, arm, Quantities.BACK_30, "within 30 s");
        add(parts, arm, Quantities.PROTEST, "ended in protest");
        add(parts, arm, Quantities.CAPTURE, "with the look captured");
        return arm.name() + ": of " + Extent.turnings(arm.spells()) + " " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, ArmSummary arm, Quantity measure, String words) {
        if (arm.value(measure).isObserved()) {
            parts.add(Percent.of(arm.value(measure).get().value()) + " " + words);
        }
    }
}
