package peekaboo.inference;

import java.util.List;

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

    /** The share at a number of seconds after the turning away. */
    public record Point(double seconds, Measured<Estimate> share) {}
}
