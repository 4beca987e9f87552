package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;

/** The charts of a comparison, made of its values; nothing is computed anew. */
public final class ComparisonCharts {

    static final String RE_ENGAGEMENT = "re-engagement";
    static final String ENDINGS = "endings";
    /** What the chart of a hundred dots is called, the one that comes first on a page. */
    public static final String HUNDRED_DOTS = "hundred-dots";

    static final String TIME_BUDGETS = "time-budgets";
    static final String SPREAD = "spread";
    static final String STATE_SPACE = "state-space";

    /** What is said of an arm that has no turning away to show. */
    static final String NONE = "no turning away to look at";

    private ComparisonCharts() {}

    /**
     * In the order in which they are read: re-engagement, endings, hundred-dots, time-budgets, for several episodes also
     * time-budgets-by-episode (one an arm, with the arm's name after it if there are several), spread, state-space.
     *
     * @param partners as the charts are to name them and their phases
     */
    public static List<Chart> of(Comparison comparison, PartnerPhases.Pair partners) {
        Budgets budgets = new Budgets(comparison, partners);
        List<Chart> charts = new ArrayList<>();
        charts.add(new Chart(RE_ENGAGEMENT, ReturnsOverTime.of(comparison)));
        charts.add(new Chart(ENDINGS, EndShares.of(comparison)));
        charts.add(new Chart(HUNDRED_DOTS, Dots.of(comparison)));
        charts.add(new Chart(TIME_BUDGETS, budgets.byArm()));
        if (comparison.plan().scenario().codedEpisodes().size() > 1) {
            addByEpisode(charts, budgets);
        }
        charts.add(new Chart(SPREAD, DyadSpread.of(comparison)));
        charts.add(new Chart(STATE_SPACE, new Grids(comparison, partners).figure()));
        return List.copyOf(charts);
    }

    private static void addByEpisode(List<Chart> charts, Budgets budgets) {
        List<ArmSummary> arms = budgets.comparison().arms();
        for (ArmSummary arm : arms) {
            String suffix = arms.size() > 1 ? "-" + arm.name() : "";
            charts.add(new Chart(TIME_BUDGETS + "-by-episode" + suffix, budgets.byEpisode(arm)));
        }
    }
}
