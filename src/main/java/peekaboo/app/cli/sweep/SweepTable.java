package peekaboo.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.design.Design;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.sweep.Response;
import peekaboo.sweep.Swept;
import peekaboo.text.Rounded;

/** The points of a sweep with what its arms showed there, to read in a terminal: of many points the first ones. */
final class SweepTable {
    private static final int MOST_ROWS = 12;
    /** Letters of a value with its interval, and of a value alone. */
    private static final int WITH_INTERVAL = 21;

    private final Swept swept;

    private SweepTable(Swept swept) {
        this.swept = swept;
    }

    /** A table for every outcome. */
    static String of(Swept swept) {
        List<String> tables = new ArrayList<>();
        for (int outcome = 0; outcome < swept.plan().outcomes().size(); outcome++) {
            tables.add(new SweepTable(swept).text(outcome));
        }
        return String.join("\n\n", tables) + "\n";
    }

    private String text(int outcome) {
        Design design = swept.plan().design();
        Quantity quantity = swept.plan().outcomes().get(outcome);
        List<Response> responses = swept.responses(outcome);
        List<String> headings = new ArrayList<>();
        design.axes().forEach(axis -> headings.add(">" + axis.path()));
        String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
        responses.forEach(response -> headings.add(">" + response.name() + unit));
        int letters = WITH_INTERVAL * responses.size();
        for (Design.Axis axis : design.axes()) {
            letters += axis.path().length() + 2;
        }
        boolean hasIntervals = letters <= Fold.WIDTH;
        TextTable table = TextTable.of("", headings.toArray(String[]::new));
        int all = design.points().size();
        for (int point = 0; point < Math.min(MOST_ROWS, all); point++) {
            List<String> cells = new ArrayList<>(design.points().get(point).values());
            for (Response response : responses) {
                cells.add(cell(response.at(point), hasIntervals));
            }
            table.row(cells);
        }
        if (all > MOST_ROWS) {
            table.note("... and " + (all - MOST_ROWS) + " more points");
        }
        return quantity.name() + "\n" + table.text();
    }

    private static String cell(Measured<Estimate> value, boolean hasInterval) {
        return value.either(
                known -> Rounded.brief(known.value()) + (hasInterval ? interval(known) : ""), reason -> "-");
    }

    private static String interval(Estimate known) {
        return known.interval()
                .either(
                        ends -> " [" + Rounded.brief(ends.low()) + ", " + Rounded.brief(ends.high()) + "]",
                        reason -> "");
    }
}
