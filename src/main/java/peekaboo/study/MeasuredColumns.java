package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.RatioOfSums;
import peekaboo.inference.Replicates;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.record.Stretch;
import peekaboo.study.ResampledQuantity.Columns;

/**
 * The quantities of measures over every stretch: the sum over dyads divided by the sum over dyads. A column for each stretch,
 * in it for each quantity, in it for each arm.
 */
final class MeasuredColumns implements MeasuredBlocks.MeasuredBlock {
    private final StudyResult study;
    private final List<Stretch> stretches;
    private final List<Quantity> quantities;

    MeasuredColumns(StudyResult study) {
        this.study = study;
        stretches = study.plan().scope().stretches();
        quantities = study.plan().scope().ofMeasures();
    }

    @Override
    public Bootstrap.Statistic statistic() {
        List<RatioOfSums.Ratio> ratios = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Quantity quantity : quantities) {
                for (ArmResult arm : study.arms()) {
                    ratios.add(ratio(arm, stretch, quantity.name()));
                }
            }
        }
        return new RatioOfSums(ratios);
    }

    private static RatioOfSums.Ratio ratio(ArmResult arm, Stretch stretch, String quantity) {
        int sessions = arm.sessions().size();
        double[] sums = new double[sessions];
        double[] per = new double[sessions];
        for (int place = 0; place < sessions; place++) {
            Reading reading = arm.sessions().get(place).reading(stretch);
            sums[place] = reading.sum(quantity);
            per[place] = reading.per(quantity);
        }
        return new RatioOfSums.Ratio(sums, per);
    }

    @Override
    public List<ResampledQuantity> quantities(Replicates source) {
        int arms = study.arms().size();
        List<ResampledQuantity> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Quantity quantity : quantities) {
                int first = all.size() * arms;
                Columns columns = Columns.of(source, arms, arm -> first + arm);
                all.add(new ResampledQuantity(stretch, quantity, columns));
            }
        }
        return all;
    }
}
