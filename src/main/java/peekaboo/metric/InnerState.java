package peekaboo.metric;

import java.util.List;
import peekaboo.engine.TickRecord;
import peekaboo.random.Numeric;

/** Mean levels of the infant's inner state: what no observer of a real infant sees, but a model can show. */
final class InnerState implements Metric {
    private static final int LEVELS = 4;

    @Override
    public String name() {
        return "inner-state";
    }

    @Override
    public String meaning() {
        return "Mean arousal, distress, slow activation and heart rate of the infant.";
    }

    @Override
    public String source() {
        return "the model's own state; heart rate after Ritz et al. 2012";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity("arousal", "", "mean arousal"),
                new Quantity("distress", "", "mean distress"),
                new Quantity("activation", "", "mean slow activation"),
                new Quantity("heart-rate", "bpm", "mean heart rate"));
    }

    @Override
    public Gauge begin(Scope scope) {
        return new Summing();
    }

    private static final class Summing implements Gauge {
        private final double[] sums = new double[LEVELS];
        private int all;

        @Override
        public void onTick(TickRecord record) {
            all++;
            sums[0] += Numeric.round20(record.infant().arousal());
            sums[1] += Numeric.round20(record.infant().distress());
            sums[2] += Numeric.round20(record.infant().activation());
            sums[3] += Numeric.round20(record.infant().heartRate());
        }

        @Override
        public Reading reading() {
            return Reading.of(sums, new double[] {all, all, all, all});
        }
    }
}
