package peekaboo.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much each of several causes does to one outcome: a bar for the size of its effect, and beside it two for the shares of
 * the spread that it accounts for, alone and with others. Either side may be missing in all rows.
 *
 * @param words of axes and legend
 * @param rows at least one, from top to bottom
 */
public record Influences(Caption caption, Words words, List<Row> rows) implements Figure {

    public Influences {
        rows = List.copyOf(rows);
        Guard.notEmpty("rows", rows);
        Guard.that(
                any(rows, Row::hasEffect) || any(rows, Row::hasShares), "rows", "an effect or a share in at least one");
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.influences(this);
    }

    /** Whether any row has an effect. */
    public boolean hasEffects() {
        return any(rows, Row::hasEffect);
    }

    /** Whether any row has shares. */
    public boolean hasShares() {
        return any(rows, Row::hasShares);
    }

    private static boolean any(List<Row> rows, Predicate<Row> wanted) {
        for (Row row : rows) {
            if (wanted.test(row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands beside the bars.
     *
     * @param effect words of the axis of effects, with their unit
     * @param share words of the axis of shares
     * @param alone what the first share is called
     * @param inAll what the second share is called
     */
    public record Words(String effect, String share, String alone, String inAll) {

        public Words {
            Guard.words("effect", effect);
            Guard.words("share", share);
            Guard.words("alone", alone);
            Guard.words("inAll", inAll);
        }
    }

    /**
     * One cause.
     *
     * @param note a few words under the name; may be empty
     * @param way which way the outcome goes with more of the cause; may be empty
     * @param effect size of its effect
     * @param alone share of the spread it accounts for by itself
     * @param inAll share of the spread in which it has a part
     */
    public record Row(
            String name, String note, String way, Optional<Bar> effect, Optional<Bar> alone, Optional<Bar> inAll) {

        public Row {
            Guard.words("name", name);
        }

        boolean hasEffect() {
            return effect.isPresent();
        }

        boolean hasShares() {
            return alone.isPresent() || inAll.isPresent();
        }
    }

    /** From 0 to a value, with an interval around the value; one without width where none is known. */
    public record Bar(double value, double low, double high) {

        public Bar {
            Guard.finite("value", value);
            Guard.finite("low", low);
            Guard.within("high", high, low, Double.MAX_VALUE);
        }
    }
}
