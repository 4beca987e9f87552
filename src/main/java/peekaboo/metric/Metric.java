package peekaboo.metric;

import java.util.List;
import peekaboo.dyad.Named;

/** Something that can be measured of a session: one or more quantities, each a ratio of two sums over ticks. */
public interface Metric extends Named {
    /** What it tells, in one sentence. */
    String meaning();

    /** Where its definition comes from. */
    String source();

    /** Its quantities, in a fixed order. */
    List<Quantity> quantities();

    /** An observer that measures one session, or one episode of it. */
    Gauge begin(Scope scope);
}
