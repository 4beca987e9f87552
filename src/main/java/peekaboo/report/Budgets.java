package peekaboo.report;

import java.util.ArrayList;
import java.util.List;
import peekaboo.figure.Caption;
import peekaboo.figure.Phase;
import peekaboo.figure.TimeBudgets;
import peekaboo.metric.EpisodeFilter;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;

/** How both partners spend their time: arm by arm, and episode by episode. */
final class Budgets {

    private static final String NONE = "not observed";
    private static final List<TimeBudgets.Partner> PARTNERS = List.of(
            new TimeBudgets.Partner(Phases.INFANT, Phases.infant()),
            new TimeBudgets.Partner(Phases.CAREGIVER, Phases.caregiver()));

    private Budgets() {}

    static TimeBudgets byArm(Comparison comparison) {
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            rows.add(row(arm.name(), arm, EpisodeFilter.WHOLE_SESSION));
        }
        return figure(
                "How do the two spend their time?", Extent.stretch(comparison) + Extent.dyads(comparison) + ".", rows);
    }

    static TimeBudgets byEpisode(Comparison comparison, ArmSummary arm) {
        List<TimeBudgets.Arm> rows = new ArrayList<>();
        for (Episode episode : comparison.plan().scenario().codedEpisodes()) {
            rows.add(row(episode.name(), arm, episode.name()));
        }
        String subtitle = "Arm: " + arm.name() + ". " + Extent.dyads(comparison) + ".";
        return figure("What changes from episode to episode?", subtitle, rows);
    }

    private static TimeBudgets.Arm row(String name, ArmSummary arm, String stretch) {
        return new TimeBudgets.Arm(
                name,
                List.of(
                        Shares.of(arm, stretch, codes(PARTNERS.get(0).phases())),
                        Shares.of(arm, stretch, codes(PARTNERS.get(1).phases()))));
    }

    static List<String> codes(List<Phase> phases) {
        return phases.stream().map(Phase::code).toList();
    }

    private static TimeBudgets figure(String title, String subtitle, List<TimeBudgets.Arm> rows) {
        List<String> sentences = new ArrayList<>();
        for (TimeBudgets.Arm row : rows) {
            sentences.add(words(row));
        }
        Caption caption = new Caption(title, subtitle, String.join(" ", sentences));
        return new TimeBudgets(caption, PARTNERS, rows, NONE);
    }

    private static String words(TimeBudgets.Arm row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < PARTNERS.size(); i++) {
            parts.add(PARTNERS.get(i).name() + " "
                    + words(PARTNERS.get(i).phases(), row.shares().get(i)));
        }
        return row.name() + ": " + String.join("; ", parts) + ".";
    }

    private static String words(List<Phase> phases, List<Double> shares) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) > 0) {
                parts.add(phases.get(i).words() + " " + Percent.of(shares.get(i)));
            }
        }
        return parts.isEmpty() ? NONE : String.join(", ", parts);
    }
}
