package peekaboo.app.cli.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peekaboo.app.cli.terminal.Fold;
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
import peekaboo.text.Rounded;
import peekaboo.words.English;

/** The parameters that matter most to one outcome, the most first, to read in a terminal. */
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
        return Fold.of(ofEffects + (sensitivity.indices().isEmpty() ? "" : OF_SHARES + "\n"));
    }

    private String text() {
        List<Importance> ranked = sensitivity.of(outcome);
        noteMissing(ranked);
        List<Importance> most = ranked.subList(0, Math.min(MOST_ROWS, ranked.size()));
        List<String> parts = new ArrayList<>(List.of(Fold.of(outcome.name() + ": " + outcome.meaning())));
        if (!sensitivity.effects().isEmpty()) {
            parts.add(effects(most));
        }
        if (!sensitivity.indices().isEmpty()) {
            parts.add(shares(most));
        }
        notes.forEach(note -> parts.add(Fold.of(note)));
        return String.join("\n", parts);
    }

    private String effects(List<Importance> most) {
        String unit = outcome.unit().isEmpty() ? "" : " (" + outcome.unit() + ")";
        TextTable table = TextTable.of("", "parameter", "varied from", ">mu*" + unit, "way");
        for (Importance one : most) {
            table.row(path(one), range(one), cell(one.effect().map(MorrisEffect::muStar)), direction(one));
        }
        return table.text();
    }

    /** Where both methods were asked for, under the table of the other, which has the ranges already. */
    private String shares(List<Importance> most) {
        boolean isSecond = !sensitivity.effects().isEmpty();
        List<Importance> decomposed =
                most.stream().filter(one -> one.indices().isPresent()).toList();
        TextTable table = isSecond
                ? TextTable.of("", "parameter", ">first order", ">total")
                : TextTable.of("", "parameter", "varied from", ">first order", ">total");
        for (Importance one : decomposed) {
            List<String> cells = new ArrayList<>(isSecond ? List.of(path(one)) : List.of(path(one), range(one)));
            cells.add(cell(one.indices().map(SobolIndices::firstOrder)));
            cells.add(cell(one.indices().map(SobolIndices::total)));
            table.row(cells);
        }
        return (isSecond ? "\n" : "") + table.text();
    }

    private static String path(Importance one) {
        return one.parameter().path();
    }

    private static String range(Importance one) {
        return one.parameter().rangeInWords();
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
        return Rounded.brief(value);
    }
}
