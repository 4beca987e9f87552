package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.chart.Extent;
import peekaboo.inference.Estimate;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.study.Quantities;
import peekaboo.text.Count;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.words.ArmNumber;
import peekaboo.words.Findings;

/**
 * The most asked-for numbers of each arm, to read in a terminal, over the whole session. A share of few turnings away stands with their
 * number.
 */
final class ArmTable {
    private static final String NONE = "-";

    private final Comparison comparison;
    private final String within;
    /** Why a number is missing, with the arms of which it is. */
    private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

    private ArmTable(Comparison comparison) {
        this.comparison = comparison;
        within = DecimalText.trimmed(comparison.horizonSeconds(), 2) + " s";
    }

    static String of(Comparison comparison) {
        return new ArmTable(comparison).text();
    }

    private String text() {
        TextTable table = TextTable.of(
                "",
                "arm",
                ">turnings away",
                ">median until back",
                ">mean within " + within,
                ">back in 10 s",
                ">protest in " + within,
                ">looks away /min",
                ">matched (by chance)");
        for (ArmSummary arm : comparison.arms()) {
            table.row(
                    arm.name(),
                    plain(Count.of(arm.spells())),
                    seconds(arm, Quantities.MEDIAN),
                    seconds(arm, Quantities.RESTRICTED_MEAN),
                    ofTurnings(arm, Quantities.BACK_10),
                    ofTurnings(arm, Quantities.PROTEST),
                    cell(arm, "turnings-away", rate -> DecimalText.print(rate.value(), 1)),
                    matched(arm));
        }
        return stretch() + withNotes(table);
    }

    /** How soon infants came back, by what counts as back. */
    static String howSoon(Comparison comparison) {
        return new ArmTable(comparison).definitions();
    }

    private String definitions() {
        List<String> headings = new ArrayList<>(List.of("arm"));
        HowSoon.all().forEach(one -> headings.add(">" + one.words()));
        TextTable table = TextTable.of("", headings.toArray(String[]::new));
        for (ArmSummary arm : comparison.arms()) {
            List<String> cells = new ArrayList<>(List.of(arm.name()));
            HowSoon.all().forEach(one -> cells.add(seconds(arm, one.quantity())));
            table.row(cells);
        }
        return "How soon, by what counts as back (means within " + within + "):\n" + withNotes(table);
    }

    /** With several episodes the table is of all together, and the finding of those in which the arms differ. */
    private String stretch() {
        String stretch = Extent.stretch(comparison).strip();
        String told = Findings.episodesApart(comparison)
                .map(episodes -> stretch.replaceFirst("\\.$", "; the sentences below are of " + episodes + "."))
                .orElse(stretch);
        return told.isEmpty() ? "" : told + "\n";
    }

    private String withNotes(TextTable table) {
        reasons.forEach((why, arms) -> table.note(NONE + "  " + why + ": " + String.join(", ", arms)));
        return table.text();
    }

    private String seconds(ArmSummary arm, Quantity quantity) {
        return cell(arm, quantity.name(), time -> DecimalText.print(time.value(), 1) + " s");
    }

    private String ofTurnings(ArmSummary arm, Quantity share) {
        return cell(arm, share.name(), estimate -> plain(Percent.of(estimate.value(), arm.spells(), arm.seen(share))));
    }

    private String matched(ArmSummary arm) {
        String matched = cell(arm, "matched", share -> plain(Percent.of(share.value())));
        String chance = cell(arm, Quantities.MATCHED_BY_CHANCE.name(), share -> plain(Percent.of(share.value())));
        return matched.equals(NONE) ? NONE : matched + " (" + chance + ")";
    }

    /** With blanks that a terminal has. */
    private static String plain(String number) {
        return number.replace('\u00a0', ' ');
    }

    private String cell(ArmSummary arm, String quantity, Function<Estimate, String> told) {
        return new ArmNumber(comparison, arm, quantity).either(told, why -> {
            reasons.computeIfAbsent(why, unseen -> new LinkedHashSet<>()).add(arm.name());
            return NONE;
        });
    }
}
