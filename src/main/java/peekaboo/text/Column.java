package peekaboo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is declared of a column of a table, once, beside what stands in it: the codebook that lies beside every result is made of these.
 *
 * @param name in the header
 * @param meaning in a few words, for a reader who knows nothing of the program
 * @param content what may stand in a cell
 * @param missing when a cell is empty
 */
public record Column(String name, String meaning, Content content, String missing) {
    /** The unit of a share of something. */
    public static final String PROPORTION = "proportion";

    /** The range of a share of something. */
    public static final String SHARE = "0 to 1";

    /** The range of a number that is never negative. */
    public static final String FROM_ZERO = "0 up";

    /** The range of a number that may be negative. */
    public static final String ANY = "any number";

    /** The range of a count. */
    public static final String COUNT = "whole numbers from 0";

    private static final String WORDS = "text";
    private static final String ONE_OF = "one of the values";
    private static final String NEVER = "never empty";

    /**
     * What may stand in a cell.
     *
     * @param unit of a number; empty where there is none
     * @param range of the numbers, or what else it is: text, 0 or 1, one of the values
     * @param values with their meaning, where there are only some
     */
    public record Content(String unit, String range, List<Value> values) {
        public Content {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a column that has only some.
     *
     * @param name as it stands in a cell
     * @param meaning in a few words
     * @param unit of the number that it tells of; empty where it tells of none
     * @param range of that number; empty where it tells of none
     */
    public record Value(String name, String meaning, String unit, String range) {
        /** One that is no number's name. */
        public Value(String name, String meaning) {
            this(name, meaning, "", "");
        }
    }

    /** Words. */
    public static Column text(String name, String meaning) {
        return new Column(name, meaning, new Content("", WORDS, List.of()), NEVER);
    }

    /** A number. */
    public static Column number(String name, String unit, String range, String meaning) {
        return new Column(name, meaning, new Content(unit, range, List.of()), NEVER);
    }

    /** How many of something. */
    public static Column count(String name, String meaning) {
        return number(name, "", COUNT, meaning);
    }

    /** 1 if something holds, 0 if not. */
    public static Column flag(String name, String meaning) {
        return new Column(name, meaning, new Content("", "0 or 1", List.of()), NEVER);
    }

    /** One of some values. */
    public static Column oneOf(String name, String meaning, List<Value> values) {
        return new Column(name, meaning, new Content("", ONE_OF, values), NEVER);
    }

    /** The same, empty in some rows: where, after the word "empty". */
    public Column empty(String where) {
        return new Column(name, meaning, content, "empty " + where);
    }

    /** Whether numbers stand in it, and nothing else. */
    public boolean isNumber() {
        return !content.range.equals(WORDS) && !content.range.equals(ONE_OF);
    }

    /** The names of these. */
    public static List<String> names(List<Column> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name));
        return names;
    }
}
