package peekaboo.study;

import java.util.List;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Replicates;

/** Quantities that are measured together in every resample. */
interface MeasuredBlock {
    /** What is measured. */
    Bootstrap.Statistic statistic();

    /** The quantities, by where they stand in what was measured. */
    List<ResampledQuantity> quantities(Replicates source);
}
