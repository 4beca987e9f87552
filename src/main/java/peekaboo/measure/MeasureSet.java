package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** Some measures that are read off together, into one reading. */
public final class MeasureSet {
    private final List<Measure> measures;
    private final Channels uses;
    private final Reading.Names names;

    /** Of these, each at most once. */
    public MeasureSet(List<Measure> measures) {
        this.measures = List.copyOf(measures);
        Channels all = Channels.NONE;
        List<Quantity> quantities = new ArrayList<>();
        for (Measure measure : measures) {
            all = all.and(measure.uses());
            quantities.addAll(measure.quantities());
        }
        uses = all;
        names = new Reading.Names(quantities);
    }

    /** Channels that any of them uses: what to record for all of it to be known. */
    public Channels uses() {
        return uses;
    }

    /** The quantities of all of them, in their order. */
    public Reading of(Sheet sheet) {
        List<Reading> parts = Lists.each(measures, measure -> measure.of(sheet));
        return Reading.joined(names, parts);
    }
}
