package peekaboo.sensitivity;

import java.util.AbstractList;
import java.util.List;
import peekaboo.scenario.Scenario;

/** Points of the unit cube at which an outcome is wanted. */
interface CubeDesign {
    /** How many points. */
    int points();

    /** The coordinates of the point at a place, from 0. */
    double[] point(int place);

    /** The scenarios at all points, each made when it is asked for. */
    default List<Scenario> in(ParameterSpace space) {
        return new AbstractList<>() {
            @Override
            public int size() {
                return points();
            }

            @Override
            public Scenario get(int place) {
                return space.at(point(place));
            }
        };
    }
}
