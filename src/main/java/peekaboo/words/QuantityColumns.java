package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.text.Column;

/** What a codebook says of the numbers that a study yields. */
public final class QuantityColumns {
    /** The name of the column that says why something is missing. */
    public static final String NOT_OBSERVED = "not_observed";

    private QuantityColumns() {}

    /** Of one that is named in a cell. */
    public static Column.Value value(Quantity quantity) {
        return new Column.Value(quantity.name(), quantity.meaning(), quantity.unitInRecords(), range(quantity));
    }

    /** Of one that has a column of its own, named with its unit; the cell is empty where nothing of the kind was seen. */
    public static Column column(Quantity quantity) {
        String name = joined(quantity.name()) + suffix(quantity);
        return Column.number(name, quantity.unitInRecords(), range(quantity), quantity.meaning())
                .empty("where nothing of the kind was seen in this session");
    }

    /** Of a number whose unit its row tells. */
    public static Column ofRow(String name, String meaning) {
        return Column.number(name, "", Column.ANY, meaning + ", in the unit of the row");
    }

    /** Of the coverage of the interval in a row. */
    public static Column level() {
        return Column.number("level", Column.PROPORTION, Column.SHARE, "coverage that the interval aims at")
                .empty("where there is no interval");
    }

    /** Of why something is missing in a row; {@code meaning} says what. A plain count lacks nothing. */
    public static Column notObserved(String meaning) {
        List<Column.Value> reasons = new ArrayList<>();
        for (Measured.Reason reason : Measured.Reason.values()) {
            if (reason != Measured.Reason.NEEDS_NONE) {
                reasons.add(new Column.Value(reason.label(), English.reason(reason)));
            }
        }
        return Column.oneOf(NOT_OBSERVED, meaning, reasons);
    }

    /** As a part of a column's name. */
    static String joined(String name) {
        return name.replace('-', '_');
    }

    private static String range(Quantity quantity) {
        return switch (quantity.kind()) {
            case SHARE, PROBABILITY -> Column.SHARE;
            case COUNT -> Column.COUNT;
            case MEASURED, LEVEL, BARE -> quantity.signed() ? Column.ANY : Column.FROM_ZERO;
        };
    }

    private static String suffix(Quantity quantity) {
        return switch (quantity.unitInRecords()) {
            case "s" -> "_s";
            case "/s" -> "_per_s";
            case "/min" -> "_per_min";
            case "bpm" -> "_bpm";
            case Column.PROPORTION -> "_share";
            default -> "";
        };
    }
}
