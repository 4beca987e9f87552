package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.random.Numeric;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** Mean levels of the infant's inner state: what no observer of a real infant sees, but a model can show. */
public final class InnerState extends Measure {
    private static final LevelChannel[] LEVELS = {
        LevelChannel.AROUSAL, LevelChannel.DISTRESS, LevelChannel.ACTIVATION, LevelChannel.HEART_RATE
    };

    /** The measure; it has nothing to set. */
    public InnerState() {
        super(
                new Definition(
                        "inner-state",
                        "Mean arousal, distress, slow activation and heart rate of the infant.",
                        "the model's own state; heart rate after Ritz et al. 2012"),
                Channels.levels(LEVELS),
                List.of(
                        Quantity.signed("arousal", "", "mean arousal"),
                        Quantity.level("distress", "mean distress"),
                        Quantity.level("activation", "mean slow activation"),
                        new Quantity("heart-rate", "bpm", "mean heart rate")));
    }

    @Override
    public List<Quantity> inSummary() {
        return quantities();
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        Ratios ratios = new Ratios(this);
        for (LevelChannel level : LEVELS) {
            double sum = 0;
            for (int tick = 0; tick < sheet.length(); tick++) {
                sum += Numeric.round20(sheet.level(level, tick));
            }
            ratios.add(sum, sheet.length());
        }
        return ratios.reading();
    }
}
