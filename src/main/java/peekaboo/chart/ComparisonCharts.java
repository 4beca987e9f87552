package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;

/** The charts of a comparison, made of its values; nothing is computed anew. */
public final class ComparisonCharts {

    /** File name of the chart of how soon infants are back. */
    public static final String RE_ENGAGEMENT = "re-engagement";
    /** File name of the chart of how turnings away end. */
    public static final String ENDINGS = "endings";
    /** What the chart of a hundred dots is called, the one that comes first on a page. */
    public static final String HUNDRED_DOTS = "hundred-dots";

    /** File name of the chart of how both spend their time. */
    public static final String TIME_BUDGETS = "time-budgets";
    /** File name of the chart of infants by themselves. */
    public static final String SPREAD = "spread";

    /** File name of the chart of what factors do. */
    public static final String EFFECTS = "effects";

    static final String STATE_SPACE = "state-space";

    /** What is said of an arm that has no turning away to show. */
    static final String NONE = "no turning away to look at";

    private ComparisonCharts() {}

    /**
     * In the order in which they are read: of arms that are crossed of factors first their effects, then re-engagement, endings, hundred-dots, time-budgets, for several episodes also
     * time-budgets-by-episode (one an arm, with the arm's name after it if there are several), spread, state-space (of more than four arms several,
     * with numbers).
     *
     * @param partners as the charts are to name them and their phases
     * @param titles what was found
     */
    public static List<Chart> of(Comparison comparison, PartnerPhases.Pair partners, Titles titles) {
        Budgets budgets = new Budgets(comparison, partners);
        List<Chart> charts = new ArrayList<>();
        FactorEffects.of(comparison, titles).ifPresent(effects -> charts.add(new Chart(EFFECTS, effects)));
        charts.add(new Chart(RE_ENGAGEMENT, ReturnsOverTime.of(comparison, titles)));
        charts.add(new Chart(ENDINGS, EndShares.of(comparison, titles)));
        charts.add(new Chart(HUNDRED_DOTS, Dots.of(comparison, titles)));
        charts.add(new Chart(TIME_BUDGETS, budgets.byArm(titles)));
        if (comparison.plan().scenario().codedEpisodes().size() > 1) {
            addByEpisode(charts, budgets);
        }
        charts.add(new Chart(SPREAD, DyadSpread.of(comparison, titles)));
        List<StateSpaceGrid> grids = new Grids(comparison, partners).figures();
        for (int place = 0; place < grids.size(); place++) {
            charts.add(new Chart(STATE_SPACE + (grids.size() > 1 ? "-" + (place + 1) : ""), grids.get(place)));
        }
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
