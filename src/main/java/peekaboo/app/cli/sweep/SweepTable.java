package peekaboo.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.design.Design;
import peekaboo.design.ShownValues;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.sweep.Response;
import peekaboo.sweep.Swept;
import peekaboo.text.Rounded;

/**
 * The points of a sweep with what its arms showed there, to read in a terminal: arms side by side where they find room, else below each
 * other; of many the first ones.
 */
final class SweepTable {
    private static final int MOST_ROWS = 12;
    private static final int MOST_ARMS = 4;
    /** Letters of a column of values with their intervals, with the gap before it. */
    private static final int COLUMN = 21;

    private final Swept swept;
    private final ShownValues shown;

    private SweepTable(Swept swept) {
        this.swept = swept;
        shown = ShownValues.of(swept.plan().design());
    }

    /** A table for every outcome. */
    static String of(Swept swept) {
        List<String> tables = new ArrayList<>();
        for (int outcome = 0; outcome < swept.plan().outcomes().size(); outcome++) {
            tables.add(new SweepTable(swept).text(outcome));
        }
        return String.join("\n\n", tables) + "\n";
    }

    /** Whether there are so few points that all are told. */
    static boolean holdsAll(Swept swept) {
        return swept.plan().design().points().size() <= MOST_ROWS;
    }

    private Design design() {
        return swept.plan().design();
    }

    private int rows() {
        return Math.min(MOST_ROWS, design().points().size());
    }

    private String text(int outcome) {
        Quantity quantity = swept.plan().outcomes().get(outcome);
        List<Response> responses = swept.responses(outcome);
        String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
        int letters = responses.stream()
                .mapToInt(response -> Math.max(COLUMN, response.name().length() + 2))
                .sum();
        int longest = design().axes().stream()
                .mapToInt(axis -> axis.path().length() + 1)
                .max()
                .orElse(0);
        boolean hasRoom = letters + Math.max(longest, COLUMN) <= Fold.WIDTH;
        TextTable table = hasRoom ? side(responses) : below(responses);
        int more = design().points().size() - rows();
        if (more > 0) {
            table.note("... and " + more + " more points");
        }
        return quantity.name() + unit + ", with 95 % intervals\n" + table.text();
    }

    private String paths() {
        return design().axes().stream().map(Design.Axis::path).collect(Collectors.joining(", "));
    }

    private String values(int point) {
        return shown.point(point);
    }

    private TextTable side(List<Response> responses) {
        List<String> headings = new ArrayList<>(List.of(paths()));
        responses.forEach(response -> headings.add(">" + response.name()));
        TextTable table = TextTable.of("", headings.toArray(String[]::new));
        for (int point = 0; point < rows(); point++) {
            List<String> cells = new ArrayList<>(List.of(values(point)));
            for (Response response : responses) {
                cells.add(value(response.at(point)) + interval(response.at(point), " "));
            }
            table.row(cells);
        }
        return table;
    }

    private TextTable below(List<Response> responses) {
        TextTable table = TextTable.of("", paths(), ">value", ">95 % interval");
        List<Response> told = responses.subList(0, Math.min(MOST_ARMS, responses.size()));
        for (Response response : told) {
            table.across(response.name());
            for (int point = 0; point < rows(); point++) {
                table.row("  " + values(point), value(response.at(point)), interval(response.at(point), ""));
            }
        }
        if (told.size() < responses.size()) {
            table.note("... and " + (responses.size() - told.size()) + " more arms");
        }
        return table;
    }

    private static String value(Measured<Estimate> value) {
        return value.either(known -> Rounded.brief(known.value()), reason -> "-");
    }

    private static String interval(Measured<Estimate> value, String before) {
        return value.then(Estimate::interval)
                .either(
                        ends -> before + "[" + Rounded.brief(ends.low()) + ", " + Rounded.brief(ends.high()) + "]",
                        reason -> "");
    }
}
