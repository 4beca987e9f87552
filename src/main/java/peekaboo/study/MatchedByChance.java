package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;
import peekaboo.metric.Metrics;
import peekaboo.metric.Reading;
import peekaboo.metric.Scope;
import peekaboo.metric.StateSpace;

/** The share of matched time expected by chance from all dyads' time together: a column for each stretch and arm. */
final class MatchedByChance implements Bootstrap.Statistic {
    private final List<Budgets> budgets = new ArrayList<>();
    private final Accord accord;

    MatchedByChance(StudyResult study) {
        accord = Scope.usual(study.plan().scenario().clock()).accord();
        int metric = place();
        for (int stretch = 0; stretch < study.stretches().size(); stretch++) {
            for (ArmResult arm : study.arms()) {
                budgets.add(new Budgets(arm, stretch, metric));
            }
        }
    }

    private static int place() {
        for (int metric = 0; metric < Metrics.all().size(); metric++) {
            if (Metrics.all().get(metric) instanceof StateSpace) {
                return metric;
            }
        }
        throw new IllegalStateException("no state space among the metrics");
    }

    @Override
    public int columns() {
        return budgets.size();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int column = 0; column < budgets.size(); column++) {
            row.put(column, budgets.get(column).chance(weights, accord));
        }
    }

    /** Ticks that each dyad of an arm spent in each phase of both partners. */
    private static final class Budgets {
        private static final int INFANT = InfantPhase.all().size();
        private static final int CAREGIVER = CaregiverPhase.all().size();
        private static final int PHASES = INFANT + CAREGIVER;

        private final double[] ticks;

        Budgets(ArmResult arm, int stretch, int metric) {
            ticks = new double[arm.dyads().size() * PHASES];
            int from = 0;
            for (DyadResult dyad : arm.dyads()) {
                add(dyad.readings().get(stretch).get(metric), from);
                from += PHASES;
            }
        }

        private void add(Reading cells, int from) {
            for (InfantPhase infant : InfantPhase.all()) {
                for (CaregiverPhase caregiver : CaregiverPhase.all()) {
                    double both = cells.sum(StateSpace.cell(infant, caregiver));
                    ticks[from + infant.ordinal()] += both;
                    ticks[from + INFANT + caregiver.ordinal()] += both;
                }
            }
        }

        Measured<Double> chance(int[] weights, Accord accord) {
            double[] sums = new double[PHASES];
            for (int dyad = 0; dyad < weights.length; dyad++) {
                for (int phase = 0; phase < PHASES; phase++) {
                    sums[phase] += weights[dyad] * ticks[dyad * PHASES + phase];
                }
            }
            double all = 0;
            for (int phase = 0; phase < INFANT; phase++) {
                all += sums[phase];
            }
            return all == 0
                    ? Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR)
                    : Measured.observed(chance(sums, all, accord));
        }

        private static double chance(double[] sums, double all, Accord accord) {
            double[] infant = new double[INFANT];
            double[] caregiver = new double[CAREGIVER];
            for (int phase = 0; phase < INFANT; phase++) {
                infant[phase] = sums[phase] / all;
            }
            for (int phase = 0; phase < CAREGIVER; phase++) {
                caregiver[phase] = sums[INFANT + phase] / all;
            }
            return StateSpace.matchedByChance(infant, caregiver, accord);
        }
    }
}
