package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.text.Count;
import peekaboo.text.Percent;

/**
 * How both partners spend their time: arm by arm, and episode by episode.
 *
 * @param partners as they are named
 */
record Budgets(Comparison comparison, PartnerPhases.Pair partners) {

    /** So many rows are still told from afar, and no picture is too high to be opened. */
    private static final int MOST_EPISODES = 12;

    /** Of so many a title may tell each. */
    private static final int MOST_TOLD = 4;

    private static final String NONE = "not observed";

    TimeBudgets byArm(Titles titles) {
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            rows.add(row(arm.name(), arm, Stretch.WHOLE_SESSION));
        }
        return figure(
                titles.of(ComparisonCharts.TIME_BUDGETS, "How the two spend their time"),
                Extent.stretch(comparison) + Extent.dyads(comparison) + ".",
                rows);
    }

    TimeBudgets byEpisode(ArmSummary arm) {
        List<Episode> episodes = comparison.plan().scenario().codedEpisodes();
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (Episode episode : episodes.subList(0, Math.min(MOST_EPISODES, episodes.size()))) {
            rows.add(row(episode.name(), arm, Stretch.of(episode.name())));
        }
        String left = episodes.size() > MOST_EPISODES
                ? " The first " + MOST_EPISODES + " of " + Count.of(episodes.size())
                        + " coded episodes; all are in summary.csv."
                : "";
        String subtitle = "Arm: " + arm.name() + ". " + Extent.dyads(comparison) + "." + left;
        return figure(fromEpisodeToEpisode(rows), subtitle, rows);
    }

    /** How much of each episode the infant spent in its first phase, smiling, as the bars have it; of few, all observed. */
    private String fromEpisodeToEpisode(List<TimeBudgets.Arm> rows) {
        Phase smiles = partners.infant().phases().get(0);
        List<String> told = new ArrayList<>();
        for (TimeBudgets.Arm row : rows) {
            List<Double> shares = row.shares().get(0);
            if (!shares.isEmpty()) {
                told.add(Percent.ofAll(shares).get(0) + " in " + row.name());
            }
        }
        return told.size() == rows.size() && rows.size() <= MOST_TOLD
                ? "Time in which the infant " + smiles.words() + ": " + String.join(", ", told)
                : "How the two spend their time from episode to episode";
    }

    private TimeBudgets.Arm row(String name, ArmSummary arm, Stretch stretch) {
        return new TimeBudgets.Arm(
                name,
                List.of(
                        SummaryShares.of(arm, stretch, partners.infant().codes()),
                        SummaryShares.of(arm, stretch, partners.caregiver().codes())));
    }

    private TimeBudgets figure(String title, String subtitle, List<TimeBudgets.Arm> rows) {
        List<PartnerPhases> both = List.of(partners.infant(), partners.caregiver());
        List<String> sentences = new ArrayList<>();
        for (TimeBudgets.Arm row : rows) {
            sentences.add(words(row, both));
        }
        Caption caption = new Caption(title, subtitle, String.join(" ", sentences));
        return new TimeBudgets(caption, both, rows, NONE);
    }

    private static String words(TimeBudgets.Arm row, List<PartnerPhases> both) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            parts.add(both.get(i).name() + " "
                    + words(both.get(i).phases(), row.shares().get(i)));
        }
        return row.name() + ": " + String.join("; ", parts) + ".";
    }

    private static String words(List<Phase> phases, List<Double> shares) {
        List<String> parts = new ArrayList<>();
        List<String> told = Percent.ofAll(shares);
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) > 0) {
                parts.add(phases.get(i).words() + " " + told.get(i));
            }
        }
        return parts.isEmpty() ? NONE : String.join(", ", parts);
    }
}
