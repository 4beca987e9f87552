package peekaboo.study;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;

/** Makes estimates of resamples, which takes sorting them. An item is an estimate. */
final class Estimating implements Stage<List<Measured<Estimate>>> {
    private static final int HANDFUL = 100;

    private final List<Wanted> wanted;
    private final double level;
    private final List<Measured<Estimate>> made = new ArrayList<>();

    Estimating(List<Wanted> wanted, double level) {
        this.wanted = List.copyOf(wanted);
        this.level = level;
    }

    /** An estimate that can be made. */
    interface Wanted {
        /** Makes it, with an interval of this coverage. */
        Measured<Estimate> at(double level);
    }

    @Override
    public int items() {
        return wanted.size();
    }

    @Override
    public int handful() {
        return HANDFUL;
    }

    @Override
    public List<Measured<Estimate>> piece(int from, int end) {
        return Lists.each(wanted.subList(from, end), one -> one.at(level));
    }

    @Override
    public void take(List<Measured<Estimate>> piece) {
        made.addAll(piece);
    }

    /** All of them, in the order in which they were wanted. */
    Iterator<Measured<Estimate>> made() {
        return made.iterator();
    }
}
