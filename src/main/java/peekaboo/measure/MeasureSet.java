package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** Some measures that are read off together, into one reading. */
public final class MeasureSet {
    private final List<Measure> measures;
    private final Channels needs;
    private final Reading.Names names;

    /** Of these, each at most once. */
    public MeasureSet(List<Measure> measures) {
        this.measures = List.copyOf(measures);
        Channels all = Channels.NONE;
        List<Quantity> quantities = new ArrayList<>();
        for (Measure measure : measures) {
            all = all.and(measure.needs());
            quantities.addAll(measure.quantities());
        }
        needs = all;
        names = new Reading.Names(quantities);
    }

    /** Channels that any of them needs. */
    public Channels needs() {
        return needs;
    }

    /** The quantities of all of them, in their order. */
    public Reading of(Sheet sheet) {
        List<Reading> parts = Lists.each(measures, measure -> measure.of(sheet));
        return Reading.joined(names, parts);
    }
}
