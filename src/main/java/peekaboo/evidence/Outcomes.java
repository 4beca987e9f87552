package peekaboo.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import peekaboo.coding.Sheet;
import peekaboo.metric.Reading;

/** Gathers what is read off one dyad, outcome after outcome. */
final class Outcomes {
    private final List<Double> sums = new ArrayList<>();
    private final List<Double> pers = new ArrayList<>();

    /** One quantity of a reading. */
    Outcomes add(Reading reading, int quantity) {
        return add(reading.sum(quantity), reading.per(quantity));
    }

    /** All quantities of a reading. */
    Outcomes addAll(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            add(reading, i);
        }
        return this;
    }

    /** Share of a stretch's ticks in which something holds. */
    Outcomes share(Sheet sheet, IntPredicate holds) {
        return mean(sheet, tick -> holds.test(tick) ? 1 : 0);
    }

    /** Mean of something over a stretch's ticks. */
    Outcomes mean(Sheet sheet, IntToDoubleFunction level) {
        double sum = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            sum += level.applyAsDouble(tick);
        }
        return add(sum, sheet.length());
    }

    Outcomes add(double sum, double per) {
        sums.add(sum);
        pers.add(per);
        return this;
    }

    Reading reading() {
        return Reading.of(array(sums), array(pers));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
