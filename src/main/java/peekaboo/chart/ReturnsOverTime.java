package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Timing;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;

/** The share of turnings away that ended in a return, over time. */
public final class ReturnsOverTime {

    private ReturnsOverTime() {}

    /** The curves of a comparison that was asked for that of returns at least. */
    public static ReturnCurves of(Comparison comparison, Titles titles) {
        List<ReturnCurves.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(arm(arm));
        }
        return new ReturnCurves(caption(comparison, titles), axes(comparison), arms, ComparisonCharts.NONE);
    }

    private static ReturnCurves.Axes axes(Comparison comparison) {
        List<Double> times = new ArrayList<>();
        for (ArmSummary.StillAway away : comparison.arms().get(0).stillAway()) {
            times.add(away.seconds());
        }
        return new ReturnCurves.Axes(
                "seconds since the " + comparison.plan().countsFrom().orElse("turning away"),
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
        return new ReturnCurves.Arm(arm.name(), arm.curves().returned(), competing(arm.curves()), away);
    }

    /** Those that the study was asked for. */
    private static List<ReturnCurves.Competing> competing(ArmSummary.Curves curves) {
        List<ReturnCurves.Competing> competing = new ArrayList<>();
        if (!curves.protest().points().isEmpty()) {
            competing.add(new ReturnCurves.Competing("ended in protest", curves.protest()));
        }
        if (!curves.captured().points().isEmpty()) {
            competing.add(new ReturnCurves.Competing("look captured", curves.captured()));
        }
        return competing;
    }

    private static Caption caption(Comparison comparison, Titles titles) {
        String subtitle =
                "Back means back by itself: not by a look that the caregiver captured, and not in protest. Bands: "
                        + Percent.of(comparison.terms().level()) + " intervals over infants. "
                        + Extent.stretch(comparison)
                        + Extent.of(comparison)
                        + ".";
        return new Caption(
                titles.of(ComparisonCharts.RE_ENGAGEMENT, "How soon the infants come back"),
                subtitle,
                "Curves that rise over " + DecimalText.print(comparison.horizonSeconds(), 0) + " seconds, one an arm. "
                        + Extent.sentences(comparison, ReturnsOverTime::words));
    }

    private static String words(ArmSummary arm) {
        if (arm.spells() == 0) {
            return arm.name() + ": " + ComparisonCharts.NONE + ".";
        }
        List<String> parts = new ArrayList<>();
        for (int mark : Timing.MARKS) {
            add(
                    parts,
                    arm,
                    Quantities.back(mark),
                    (mark == Timing.MARKS.get(0) ? "back " : "") + "within " + mark + " s");
        }
        add(parts, arm, Quantities.PROTEST, "ended in protest");
        add(parts, arm, Quantities.CAPTURE, "with the look captured");
        if (parts.isEmpty()) {
            return arm.name() + ": " + Extent.turnings(arm.spells()) + ", watched for too short a time.";
        }
        return arm.name() + ": of " + Extent.turnings(arm.spells()) + " " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, ArmSummary arm, Quantity measure, String words) {
        if (arm.value(measure).isObserved()) {
            parts.add(Percent.of(arm.value(measure).get().value(), arm.spells(), arm.seen(measure)) + " " + words);
        }
    }
}
