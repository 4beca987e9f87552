package peekaboo.words;

import peekaboo.measure.Quantity;
import peekaboo.text.Column;

/** What a codebook says of the numbers that a study yields. */
public final class QuantityColumns {
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
