package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.study.Quantities;
import peekaboo.text.DecimalText;
import peekaboo.words.English;

/** The most asked-for numbers of each arm, to read in a terminal. */
final class ArmTable {
    private final Set<String> reasons = new LinkedHashSet<>();

    private ArmTable() {}

    static String of(Comparison comparison) {
        return new ArmTable().text(comparison);
    }

    private String text(Comparison comparison) {
        TextTable table = TextTable.of(
                "",
                "arm",
                ">median until back",
                ">mean until back",
                ">back in 10 s",
                ">protest",
                ">looks away/min",
                ">matched (by chance)");
        for (ArmSummary arm : comparison.arms()) {
            table.row(
                    arm.name(),
                    seconds(arm.value(Quantities.MEDIAN)),
                    seconds(arm.value(Quantities.RESTRICTED_MEAN)),
                    percent(arm.value(Quantities.BACK_10)),
                    percent(arm.value(Quantities.PROTEST)),
                    cell(whole(arm, "turnings-away"), 1, ""),
                    percent(whole(arm, "matched")) + " (" + percent(arm.value(Quantities.MATCHED_BY_CHANCE)) + ")");
        }
        reasons.forEach(reason -> table.note("-  " + reason));
        return table.text();
    }

    /** How soon infants came back, by what counts as back. */
    static String howSoon(Comparison comparison) {
        return new ArmTable().definitions(comparison);
    }

    private String definitions(Comparison comparison) {
        List<String> headings = new ArrayList<>(List.of("arm"));
        HowSoon.all().forEach(one -> headings.add(">" + one.words()));
        TextTable table = TextTable.of("", headings.toArray(String[]::new));
        for (ArmSummary arm : comparison.arms()) {
            List<String> cells = new ArrayList<>(List.of(arm.name()));
            HowSoon.all().forEach(one -> cells.add(seconds(arm.value(one.quantity()))));
            table.row(cells);
        }
        reasons.forEach(reason -> table.note("-  " + reason));
        return "How soon, by what counts as back:\n" + table.text();
    }

    private static Measured<Estimate> whole(ArmSummary arm, String quantity) {
        return arm.value(Stretch.WHOLE_SESSION, quantity);
    }

    private String seconds(Measured<Estimate> value) {
        return cell(value, 1, " s");
    }

    private String percent(Measured<Estimate> share) {
        return cell(share.map(estimate -> new Estimate(100 * estimate.value(), estimate.interval())), 0, " %");
    }

    private String cell(Measured<Estimate> value, int decimals, String unit) {
        return value.either(estimate -> DecimalText.print(estimate.value(), decimals) + unit, reason -> {
            reasons.add(English.reason(reason));
            return "-";
        });
    }
}
