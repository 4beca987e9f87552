package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Endings.End;
import peekaboo.measure.Ending;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.text.Percent;

/** How the turnings away of each arm ended. */
final class EndShares {

    private static final List<Endings.Part> PARTS = List.of(
            new Endings.Part(End.RETURNED, "came back"),
            new Endings.Part(End.PROTEST, "ended in protest"),
            new Endings.Part(End.CAPTURED, "look captured"),
            new Endings.Part(End.CUT_OFF, "still away when time was up"));

    private EndShares() {}

    static Endings of(Comparison comparison, Titles titles) {
        List<Endings.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(new Endings.Arm(arm.name(), Extent.turnings(arm.spells()), counts(arm)));
        }
        return new Endings(caption(comparison, titles), PARTS, arms, ComparisonCharts.NONE);
    }

    private static List<Integer> counts(ArmSummary arm) {
        int cutOff = arm.ended(Ending.EPISODE_END) + arm.ended(Ending.SESSION_END);
        return List.of(arm.ended(Ending.RETURNED), arm.ended(Ending.PROTEST), arm.ended(Ending.CAPTURED), cutOff);
    }

    private static Caption caption(Comparison comparison, Titles titles) {
        return new Caption(
                titles.of(ComparisonCharts.ENDINGS, "How the turnings away end"),
                "A look captured is one that the caregiver got by entering the line of sight; the infant did not come"
                        + " back by itself. " + Extent.stretch(comparison) + Extent.dyads(comparison) + ".",
                "One bar an arm, from all its turnings away. " + Extent.sentences(comparison, EndShares::words));
    }

    private static String words(ArmSummary arm) {
        if (arm.spells() == 0) {
            return arm.name() + ": " + ComparisonCharts.NONE + ".";
        }
        List<Integer> counts = counts(arm);
        List<String> parts = new ArrayList<>();
        List<String> told = Percent.ofCounts(counts);
        for (int i = 0; i < counts.size(); i++) {
            parts.add(told.get(i) + " " + PARTS.get(i).words());
        }
        return arm.name() + ": of " + Extent.turnings(arm.spells()) + " " + String.join(", ", parts) + ".";
    }
}
