package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.text.SignificantDigits;

/**
 * A column for whatever {@code --set} has changed, so that tables of runs that differ in it can be put under each other. What was changed
 * in one arm stands in the rows of that arm.
 */
public final class SetColumns {
    private static final String PREFIX = "set.";
    private static final String INFANT = "infant.";
    private static final String ARMS = "arms.";
    private static final int DIGITS = 12;

    private final List<One> all = new ArrayList<>();

    /** Columns of these changes to a scenario, of which this was made; one that was made twice counts as the last. */
    public SetColumns(List<Change> changes, Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(change.path(), change.value()));
        values.forEach((path, value) -> add(path, value, scenario));
    }

    /** Of changes to several scenarios: each stands as it was asked for. */
    public SetColumns(List<Change> changes) {
        Map<String, String> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(change.path(), change.value()));
        values.forEach((path, value) -> all.add(asAsked(path, value, "")));
    }

    private void add(String path, String value, Scenario scenario) {
        if (path.startsWith(INFANT)) {
            all.add(of(path, path.substring(INFANT.length()), scenario.infant().centre(), "")
                    .orElse(asAsked(path, value, "")));
        } else if (!path.startsWith(ARMS)) {
            all.add(asAsked(path, value, ""));
        } else {
            for (Arm arm : scenario.arms()) {
                String begins = ARMS + arm.name() + ".";
                if (path.startsWith(begins)) {
                    String name = path.substring(begins.length());
                    all.add(of(path, name, arm.care().settings(), arm.name()).orElse(asAsked(path, value, arm.name())));
                }
            }
        }
    }

    /** The number that a parameter has now; nothing where the name is that of none. */
    private static Optional<One> of(String path, String name, Settings settings, String arm) {
        return settings.table().find(name).map(parameter -> {
            String value = SignificantDigits.plain(settings.get(parameter), DIGITS);
            return new One(
                    Column.number(PREFIX + path, unit(parameter), Column.ANY, "what --set asked for: " + path),
                    arm,
                    value);
        });
    }

    private static String unit(Parameter parameter) {
        return parameter.unit().symbol();
    }

    private static One asAsked(String path, String value, String arm) {
        Column column = Column.text(PREFIX + path, "what --set asked for, as it was typed: " + path);
        return new One(value.isEmpty() ? column.empty("where it was asked for as nothing") : column, arm, value);
    }

    /**
     * These columns with those behind them.
     *
     * @param arms the arms of which a row tells
     */
    public <R> CsvColumns<R> behind(CsvColumns<R> columns, Function<R, Collection<String>> arms) {
        CsvColumns<R> more = columns.copy();
        for (One one : all) {
            more.and(one.declared(), row -> one.isOf(arms.apply(row)) ? one.value : "");
        }
        return more;
    }

    /** The same of rows that tell of no arm by itself, or of the one there is. */
    public <R> CsvColumns<R> behind(CsvColumns<R> columns) {
        CsvColumns<R> more = columns.copy();
        all.forEach(one -> more.and(one.column, row -> one.value));
        return more;
    }

    /**
     * One of them.
     *
     * @param arm in whose rows it stands; empty for all
     */
    private record One(Column column, String arm, String value) {
        boolean isOf(Collection<String> arms) {
            return arm.isEmpty() || arms.contains(arm);
        }

        Column declared() {
            return arm.isEmpty() ? column : column.empty("in the rows of other arms");
        }
    }
}
