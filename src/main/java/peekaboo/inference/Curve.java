package peekaboo.inference;

import java.util.List;
import peekaboo.list.Lists;

/**
 * A share of all turnings away over the time since the infant turned away (Aalen-Johansen), with pointwise bands over
 * dyads. Between its points it keeps the value of the point before.
 *
 * @param points in order of time, from 0 s to the horizon
 */
public record Curve(List<Point> points) {
    /** One that was not asked for. */
    public static final Curve NONE = new Curve(List.of());

    public Curve {
        points = List.copyOf(points);
    }

    /** The points at which something was observed: what there is to draw. */
    public List<Point> observed() {
        return Lists.only(points, point -> point.share().isObserved());
    }

    /**
     * Up to how many seconds there is something to draw: to the last point that was observed, or to the horizon if nothing after
     * that point was asked for.
     *
     * @param horizon in seconds
     */
    public double drawnTo(double horizon) {
        List<Point> seen = observed();
        boolean endsEarly =
                !seen.isEmpty() && !points.get(points.size() - 1).share().isObserved();
        return endsEarly ? Math.min(horizon, seen.get(seen.size() - 1).seconds()) : horizon;
    }

    /** The share at a number of seconds; 0 before the first point at which something was observed. */
    public double shareAt(double seconds) {
        double share = 0;
        for (Point point : observed()) {
            if (point.seconds() > seconds) {
                break;
            }
            share = point.value();
        }
        return share;
    }

    /** The share at a number of seconds after the turning away. */
    public record Point(double seconds, Measured<Estimate> share) {

        /**
         * The share.
         *
         * @throws IllegalStateException if it was not observed; so for the ends of the band
         */
        public double value() {
            return share.get().value();
        }

        /** The lower end of the band, which is drawn around the share: never above it, and the share itself without a band. */
        public double low() {
            return Math.min(value(), share.get().interval().map(Interval::low).either(low -> low, none -> value()));
        }

        /** The upper end of the band, never below the share. */
        public double high() {
            return Math.max(value(), share.get().interval().map(Interval::high).either(high -> high, none -> value()));
        }
    }
}
