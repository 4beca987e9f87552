package peekaboo.app.cli.power;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.power.GroupShare;
import peekaboo.power.PowerPlan;
import peekaboo.power.PowerResult;
import peekaboo.power.Precision;
import peekaboo.text.DecimalText;
import peekaboo.text.Rounded;
import peekaboo.words.English;

/** What was found as tables to read in a terminal. */
final class PowerTable {
    /** Of many steps the last ones are told. */
    private static final int MOST_ROWS = 12;

    private PowerTable() {}

    /** How narrow the interval is by number of dyads. */
    static String precision(PowerResult result) {
        List<Precision> steps = result.steps();
        List<Precision> told = steps.subList(Math.max(0, steps.size() - MOST_ROWS), steps.size());
        TextTable table = TextTable.of("", ">dyads", ">difference", ">95 % interval", ">half of it");
        Set<String> notes = new LinkedHashSet<>();
        for (Precision step : told) {
            table.row(
                    Integer.toString(step.dyads()),
                    step.difference().either(known -> Rounded.of(known.value()), reason -> "-"),
                    step.interval().either(ends -> ends(step, ends), reason -> note(notes, reason)),
                    step.half().either(half -> half(step, half), reason -> "-"));
        }
        if (told.size() < steps.size()) {
            table.note((steps.size() - told.size()) + " smaller numbers of dyads stand in " + PowerFiles.PRECISION);
        }
        notes.forEach(table::note);
        Quantity quantity = result.plan().outcome();
        return Fold.of(quantity.name() + unit(quantity, ", ") + ": "
                        + result.first().arm() + " less " + result.second().arm() + ", the same dyads with both")
                + "\n" + table.text();
    }

    private static String note(Set<String> notes, Measured.Reason reason) {
        notes.add("-  " + English.reason(reason));
        return "-";
    }

    private static String ends(Precision step, Interval ends) {
        return "[" + like(step, ends.low()) + ", " + like(step, ends.high()) + "]";
    }

    private static String half(Precision step, double half) {
        return like(step, half);
    }

    private static String like(Precision step, double value) {
        return Rounded.like(step.difference().map(Estimate::value).get(), value);
    }

    private static String unit(Quantity quantity, String before) {
        return quantity.unit().isEmpty() ? "" : before + quantity.unit();
    }

    /** How many studies told two groups apart. */
    static String groups(PowerResult result) {
        PowerPlan plan = result.plan();
        List<String> headings = new ArrayList<>(List.of(">infants in each group"));
        for (double noise : plan.groups().noises()) {
            headings.add(
                    noise == 0
                            ? ">without error"
                            : ">with an error of " + DecimalText.print(noise) + unit(plan.outcome(), " "));
        }
        TextTable table = TextTable.of("", headings.toArray(String[]::new));
        for (int size = 0; size < plan.groups().sizes().size(); size++) {
            List<String> cells =
                    new ArrayList<>(List.of(plan.groups().sizes().get(size).toString()));
            for (double noise : plan.groups().noises()) {
                cells.add(cell(result.shares(noise).get(size)));
            }
            table.row(cells);
        }
        return Fold.of("Studies of 100 that tell " + result.first().arm() + " and "
                        + result.second().arm() + " apart at the 5 % level, each group with infants of its own ("
                        + plan.groups().studies() + " simulated, with 95 % intervals)")
                + "\n" + table.text();
    }

    private static String cell(GroupShare share) {
        Interval ends = share.interval();
        return percent(share.share()) + " [" + percent(ends.low()) + ", " + percent(ends.high()) + "]";
    }

    private static String percent(double share) {
        return DecimalText.print(100 * share, 1);
    }
}
