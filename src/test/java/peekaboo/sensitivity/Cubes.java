package peekaboo.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import peekaboo.inference.Measured;

/** Functions of the unit cube in the place of a model. */
final class Cubes {
    private Cubes() {}

    /** A function at all points of a design; not observed where it is no number. */
    static Values values(CubeDesign design, ToDoubleFunction<double[]> function) {
        List<Measured<Double>> values = new ArrayList<>();
        for (int place = 0; place < design.points(); place++) {
            double value = function.applyAsDouble(design.point(place));
            values.add(
                    Double.isNaN(value) ? Measured.notObserved(Measured.Reason.NO_SPELLS) : Measured.observed(value));
        }
        return Values.of(values);
    }

    /** Ishigami and Homma 1990, a = 7 and b = 0.1, each coordinate stretched to -pi to pi. */
    static double ishigami(double[] point) {
        double x = Math.PI * (2 * point[0] - 1);
        double y = Math.PI * (2 * point[1] - 1);
        double z = Math.PI * (2 * point[2] - 1);
        return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
    }

    /** The g-function of Sobol' with these weights: the larger the less a coordinate matters. */
    static double g(double[] point, double... weights) {
        double product = 1;
        for (int i = 0; i < weights.length; i++) {
            product *= (Math.abs(4 * point[i] - 2) + weights[i]) / (1 + weights[i]);
        }
        return product;
    }
}
