package peekaboo.coding;

import java.util.List;
import peekaboo.dyad.Named;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/**
 * Something that is read off a whole stretch of one dyad's sheet: one or more quantities, each a ratio of two sums, so that
 * readings of many dyads can be added. A quantity with a divisor of 0 was not observed.
 */
public interface SheetMeasure extends Named {
    /** What it tells, in one sentence. */
    String meaning();

    /** Where its definition comes from. */
    String source();

    /** Its quantities, in a fixed order. */
    List<Quantity> quantities();

    /**
     * Where the quantity of that name stands in the order.
     *
     * @throws IllegalArgumentException if there is none
     */
    default int index(String quantity) {
        List<Quantity> all = quantities();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(quantity)) {
                return i;
            }
        }
        throw new IllegalArgumentException(quantity + ": no quantity of " + name());
    }

    /** Reads it off a stretch. */
    Reading of(Sheet sheet);
}
