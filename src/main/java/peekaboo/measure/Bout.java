package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import peekaboo.list.Lists;

/**
 * A run of ticks in which something holds. Where the stretch begins or ends within it, it counts as it was seen.
 *
 * @param first its first tick
 * @param end the tick after its last
 */
public record Bout(int first, int end) {

    /** Every run in a stretch of so many ticks, in the order of time. */
    public static List<Bout> all(int length, IntPredicate holds) {
        List<Bout> bouts = new ArrayList<>();
        int first = 0;
        boolean held = false;
        for (int tick = 0; tick < length; tick++) {
            // Once a tick: asking is most of the work.
            boolean now = holds.test(tick);
            if (now && !held) {
                first = tick;
            } else if (held && !now) {
                bouts.add(new Bout(first, tick));
            }
            held = now;
        }
        if (held) {
            bouts.add(new Bout(first, length));
        }
        return bouts;
    }

    /** Those that ended before the stretch did. */
    public static List<Bout> ended(List<Bout> bouts, int length) {
        return Lists.only(bouts, bout -> bout.end < length);
    }

    /** Those that began after the stretch did. */
    public static List<Bout> begun(List<Bout> bouts) {
        return Lists.only(bouts, bout -> bout.first > 0);
    }

    /** How long they last together, in ticks. */
    public static int ticks(List<Bout> bouts) {
        return Lists.sum(bouts, Bout::ticks);
    }

    /** How long it lasts, in ticks. */
    public int ticks() {
        return end - first;
    }
}
