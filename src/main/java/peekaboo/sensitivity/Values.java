package peekaboo.sensitivity;

import java.util.Arrays;
import java.util.List;
import peekaboo.inference.Measured;

/** One outcome at every point of a design; NaN, inside this room, where it was not observed. */
final class Values {
    private final double[] values;
    private final List<Measured<Double>> measured;

    private Values(double[] values, List<Measured<Double>> measured) {
        this.values = values;
        this.measured = measured;
    }

    static Values of(List<Measured<Double>> measured) {
        double[] values = new double[measured.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = measured.get(place).either(Double::doubleValue, reason -> Double.NaN);
        }
        return new Values(values, measured);
    }

    /** The outcome in this column of a sweep. */
    static Values column(List<List<Measured<Double>>> rows, int column) {
        return of(rows.stream().map(row -> row.get(column)).toList());
    }

    double at(int place) {
        return values[place];
    }

    /** Why the first one that is missing was not observed; if none is, that there is no spread. */
    Measured.Reason whyMissing() {
        for (Measured<Double> value : measured) {
            if (value instanceof Measured.NotObserved<Double> missing) {
                return missing.reason();
            }
        }
        return Measured.Reason.NO_SPREAD;
    }

    /** What went wrong at the first of these places that this program failed at; empty if all went well. */
    String fault(int... places) {
        return Arrays.stream(places)
                .mapToObj(place -> measured.get(place).fault())
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .orElse("");
    }
}
