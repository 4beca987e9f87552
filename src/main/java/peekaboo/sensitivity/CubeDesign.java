package peekaboo.sensitivity;

import peekaboo.scenario.Scenario;
import peekaboo.study.Sweep.Variants;

/** Points of the unit cube at which an outcome is wanted. */
interface CubeDesign {
    /** How many points. */
    int points();

    /** The coordinates of the point at a place, from 0. */
    double[] point(int place);

    /** The scenarios at all points. */
    default Variants in(ParameterSpace space) {
        return new Variants() {
            @Override
            public int count() {
                return points();
            }

            @Override
            public Scenario variant(int place) {
                return space.at(point(place));
            }
        };
    }
}
