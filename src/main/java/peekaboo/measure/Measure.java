package peekaboo.measure;

import java.util.List;
import peekaboo.dyad.Named;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * Something that is read off a whole stretch of one dyad's session: one or more quantities, each a ratio of two sums, so that
 * readings of many dyads can be added. A quantity with a divisor of 0 was not observed.
 */
public abstract class Measure implements Named {
    private final String name;
    private final Channels needs;
    private final List<Quantity> quantities;
    private final Reading.Names names;

    /**
     * A measure.
     *
     * @param name in kebab case, distinct over all measures
     * @param needs channels without which nothing can be read off
     * @param quantities in a fixed order; their names are distinct over all measures
     */
    Measure(String name, Channels needs, List<Quantity> quantities) {
        this.name = name;
        this.needs = needs;
        this.quantities = List.copyOf(quantities);
        names = new Reading.Names(this.quantities);
    }

    @Override
    public final String name() {
        return name;
    }

    /** What it tells, in one sentence. */
    public abstract String meaning();

    /** Where its definition comes from. */
    public abstract String source();

    /** Channels without which nothing of it is observed. */
    public final Channels needs() {
        return needs;
    }

    /** Its quantities, in a fixed order. */
    public final List<Quantity> quantities() {
        return quantities;
    }

    /** Those of its quantities that the summary of a study tells of every session; none unless it says so. */
    public List<Quantity> inSummary() {
        return List.of();
    }

    /** Reads it off a stretch; of one without the channels that it needs nothing is observed. */
    public final Reading of(Sheet sheet) {
        return sheet.channels().have(needs) ? readOff(sheet) : Reading.empty(names);
    }

    /** Reads it off a stretch that has the channels it needs. */
    abstract Reading readOff(Sheet sheet);

    final Reading.Names names() {
        return names;
    }
}
