package peekaboo.measure;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Named;
import peekaboo.dyad.PhasePairs;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * Something that is read off a whole stretch of one dyad's session: one or more quantities, each a ratio of two sums, so that
 * readings of many dyads can be added. A quantity with a divisor of 0 was not observed.
 */
public abstract class Measure implements Named {
    private final Definition definition;
    private final Channels needs;
    private final List<Quantity> quantities;
    private final Reading.Names names;

    /**
     * What a measure is.
     *
     * @param name in kebab case, distinct over all measures
     * @param meaning what it tells, in one sentence
     * @param source where its definition comes from
     */
    public record Definition(String name, String meaning, String source) {}

    /**
     * A measure.
     *
     * @param needs channels without which nothing can be read off
     * @param quantities in a fixed order; their names are distinct over all measures
     */
    public Measure(Definition definition, Channels needs, List<Quantity> quantities) {
        this.definition = definition;
        this.needs = needs;
        this.quantities = List.copyOf(quantities);
        names = new Reading.Names(this.quantities);
    }

    @Override
    public final String name() {
        return definition.name;
    }

    /** What it tells, in one sentence. */
    public final String meaning() {
        return definition.meaning;
    }

    /** Where its definition comes from. */
    public final String source() {
        return definition.source;
    }

    /** Channels without which nothing of it is observed. */
    public final Channels needs() {
        return needs;
    }

    /**
     * Those that it needs and those that refine it: recorded with them, it is what it would be with every channel. Without one
     * that refines it, some of its quantities are not observed or are read off less than they could be.
     */
    public Channels uses() {
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

    /** The pairs of phases of which it tells the share, so that the share by chance can be told beside it; of most there are none. */
    public Optional<PhasePairs> phasePairs() {
        return Optional.empty();
    }

    /** Reads it off a stretch; of one without the channels that it needs nothing is observed. */
    public final Reading of(Sheet sheet) {
        return sheet.channels().have(needs) ? readOff(sheet) : notObserved();
    }

    /** Reads it off a stretch that has the channels it needs. */
    protected abstract Reading readOff(Sheet sheet);

    /** A reading in which nothing was observed. */
    protected final Reading notObserved() {
        return Reading.empty(names);
    }

    final Reading.Names names() {
        return names;
    }
}
