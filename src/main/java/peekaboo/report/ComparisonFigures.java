package peekaboo.report;

import java.util.ArrayList;
import java.util.List;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;

/** The charts of a comparison, made of its values; nothing is computed anew. */
public final class ComparisonFigures {

    static final String RE_ENGAGEMENT = "re-engagement";
    static final String ENDINGS = "endings";
    static final String HUNDRED_DOTS = "hundred-dots";
    static final String TIME_BUDGETS = "time-budgets";
    static final String SPREAD = "spread";
    static final String STATE_SPACE = "state-space";

    /** What is said of an arm that has no turning away to show. */
    static final String NONE = "no turning away to look at";

    private ComparisonFigures() {}

    /**
     * In the order in which they are read: re-engagement, endings, hundred-dots, time-budgets, for several episodes also
     * time-budgets-by-episode (one an arm, with the arm's name after it if there are several), spread, state-space.
     */
    public static List<Chart> of(Comparison comparison) {
        List<Chart> charts = new ArrayList<>();
        charts.add(new Chart(RE_ENGAGEMENT, ReturnCurves.of(comparison)));
        charts.add(new Chart(ENDINGS, EndShares.of(comparison)));
        charts.add(hundredDots(comparison));
        charts.add(new Chart(TIME_BUDGETS, Budgets.byArm(comparison)));
        if (comparison.plan().scenario().codedEpisodes().size() > 1) {
            addByEpisode(charts, comparison);
        }
        charts.add(new Chart(SPREAD, DyadSpread.of(comparison)));
        charts.add(new Chart(STATE_SPACE, Grids.of(comparison)));
        return List.copyOf(charts);
    }

    /** The one that comes first on the page. */
    static Chart hundredDots(Comparison comparison) {
        return new Chart(HUNDRED_DOTS, Dots.of(comparison));
    }

    private static void addByEpisode(List<Chart> charts, Comparison comparison) {
        for (ArmSummary arm : comparison.arms()) {
            String suffix = comparison.arms().size() > 1 ? "-" + arm.name() : "";
            charts.add(new Chart(TIME_BUDGETS + "-by-episode" + suffix, Budgets.byEpisode(comparison, arm)));
        }
    }
}
