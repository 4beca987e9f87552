package peekaboo.app.cli.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.sensitivity.Importance;
import peekaboo.sensitivity.MorrisEffect;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.sensitivity.SobolIndices;
import peekaboo.text.DecimalText;
import peekaboo.words.English;

/** The parameters that matter most to one outcome, to read in a terminal. */
final class SensitivityTable {
    private static final String OF_EFFECTS = "mu*: by how much the outcome changes, on average, when the parameter goes"
            + " through its range; way: where the outcome goes when the parameter goes up.";
    private static final String OF_SHARES = "First order and total: share of the outcome's variance, by itself and"
            + " together with others, while these are varied.";

    private static final int MOST_ROWS = 12;

    private final Sensitivity sensitivity;
    private final Quantity outcome;
    private final Set<String> notes = new LinkedHashSet<>();

    private SensitivityTable(Sensitivity sensitivity, Quantity outcome) {
        this.sensitivity = sensitivity;
        this.outcome = outcome;
    }

    static String of(Sensitivity sensitivity, Quantity outcome) {
        return new SensitivityTable(sensitivity, outcome).text();
    }

    /** What the columns mean. */
    static String key(Sensitivity sensitivity) {
        String ofEffects = sensitivity.effects().isEmpty() ? "" : OF_EFFECTS + "\n";
        return ofEffects + (sensitivity.indices().isEmpty() ? "" : OF_SHARES + "\n");
    }

    private String text() {
        TextTable table = TextTable.of("", headings().toArray(String[]::new));
        List<Importance> ranked = sensitivity.of(outcome);
        int place = 0;
        for (Importance one : ranked.subList(0, Math.min(MOST_ROWS, ranked.size()))) {
            table.row(cells(++place, one));
        }
        noteMissing(ranked);
        notes.forEach(table::note);
        return outcome.name() + ": " + outcome.meaning() + "\n" + table.text();
    }

    /** Says so where the outcome was not observed at some points, such as a median that was not reached. */
    private void noteMissing(List<Importance> ranked) {
        boolean isWhole = ranked.stream()
                .allMatch(one -> one.effect().map(MorrisEffect::missing).orElse(0) == 0
                        && one.indices().map(SobolIndices::missing).orElse(0) == 0);
        if (!isWhole) {
            notes.add("At some points " + outcome.name() + " was not observed; they are left out, and the files count"
                    + " what is left.");
        }
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("", "parameter", "varied from"));
        if (!sensitivity.effects().isEmpty()) {
            headings.addAll(List.of(">mu*" + (outcome.unit().isEmpty() ? "" : " (" + outcome.unit() + ")"), "way"));
        }
        if (!sensitivity.indices().isEmpty()) {
            headings.addAll(List.of(">first order", ">total"));
        }
        return headings;
    }

    private List<String> cells(int place, Importance one) {
        List<String> cells = new ArrayList<>(
                List.of(place + "", one.parameter().path(), one.parameter().rangeInWords()));
        if (!sensitivity.effects().isEmpty()) {
            cells.add(cell(one.effect().map(MorrisEffect::muStar)));
            cells.add(direction(one));
        }
        if (!sensitivity.indices().isEmpty()) {
            cells.add(cell(one.indices().map(SobolIndices::firstOrder)));
            cells.add(cell(one.indices().map(SobolIndices::total)));
        }
        return cells;
    }

    private static String direction(Importance one) {
        return switch (one.direction()) {
            case UP -> "up";
            case DOWN -> "down";
            case MIXED -> one.matters() ? "either" : "";
        };
    }

    private String cell(Optional<Measured<Estimate>> value) {
        return value.map(this::cell).orElse("");
    }

    private String cell(Measured<Estimate> value) {
        return value.either(
                known -> number(known.value()) + known.interval().either(SensitivityTable::ends, this::noInterval),
                reason -> {
                    notes.add("-  " + English.reason(reason));
                    return "-";
                });
    }

    private static String ends(Interval interval) {
        return " [" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private String noInterval(Measured.Reason reason) {
        notes.add(
                reason == Measured.Reason.TOO_FEW_DYADS
                        ? "No interval: resampling needs at least " + Bootstrap.FEWEST_DYADS + " trajectories."
                        : "No interval where too few points show the outcome.");
        return "";
    }

    private static String number(double value) {
        return DecimalText.print(value, Math.abs(value) < 10 ? 2 : 1);
    }
}
