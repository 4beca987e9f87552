package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.text.Percent;

/**
 * How both partners spend their time: arm by arm, and episode by episode.
 *
 * @param partners as they are named
 */
record Budgets(Comparison comparison, PartnerPhases.Pair partners) {

    private static final String NONE = "not observed";

    TimeBudgets byArm() {
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            rows.add(row(arm.name(), arm, Stretch.WHOLE_SESSION));
        }
        return figure(
                "How do the two spend their time?", Extent.stretch(comparison) + Extent.dyads(comparison) + ".", rows);
    }

    TimeBudgets byEpisode(ArmSummary arm) {
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (Episode episode : comparison.plan().scenario().codedEpisodes()) {
            rows.add(row(episode.name(), arm, Stretch.of(episode.name())));
        }
        String subtitle = "Arm: " + arm.name() + ". " + Extent.dyads(comparison) + ".";
        return figure("What changes from episode to episode?", subtitle, rows);
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
