package peekaboo.metric;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.TickRecord;

/** Where the two are together: share of ticks in each pair of phases (state space grid). */
public final class StateSpace implements Metric {
    private static final List<InfantPhase> INFANT_PHASES = InfantPhase.all();
    private static final List<CaregiverPhase> CAREGIVER_PHASES = CaregiverPhase.all();
    private static final int INFANT = INFANT_PHASES.size();
    private static final int CAREGIVER = CAREGIVER_PHASES.size();

    StateSpace() {}

    @Override
    public String name() {
        return "state-space";
    }

    @Override
    public String meaning() {
        return "Share of the time in each pair of an infant's and a caregiver's phase.";
    }

    @Override
    public String source() {
        return "state space grids after Lewis, Lamey & Douglas 1999";
    }

    @Override
    public List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        for (InfantPhase infant : InfantPhase.all()) {
            for (CaregiverPhase caregiver : CaregiverPhase.all()) {
                all.add(Quantity.share(infant.code() + "+" + caregiver.code(), "both at once"));
            }
        }
        return all;
    }

    @Override
    public Gauge begin(Scope scope) {
        return new Counting();
    }

    /** Where a pair of phases stands among the quantities. */
    public static int cell(InfantPhase infant, CaregiverPhase caregiver) {
        return infant.ordinal() * CAREGIVER + caregiver.ordinal();
    }

    /**
     * Share of matched time expected by chance, 0 to 1: the product of both partners' time budgets, summed over matched
     * pairs.
     *
     * @param cells a reading of this metric that was observed
     */
    public static double matchedByChance(Reading cells, Accord accord) {
        double[] infant = new double[INFANT];
        double[] caregiver = new double[CAREGIVER];
        for (InfantPhase phase : InfantPhase.all()) {
            infant[phase.ordinal()] = infantShare(cells, phase);
        }
        for (CaregiverPhase phase : CaregiverPhase.all()) {
            caregiver[phase.ordinal()] = caregiverShare(cells, phase);
        }
        return matchedByChance(infant, caregiver, accord);
    }

    /**
     * The same from both partners' time budgets.
     *
     * @param infant share of the time in each of the infant's phases, in their order
     * @param caregiver the same for the caregiver
     */
    public static double matchedByChance(double[] infant, double[] caregiver, Accord accord) {
        double chance = 0;
        for (int own = 0; own < INFANT; own++) {
            for (int other = 0; other < CAREGIVER; other++) {
                if (accord.matches(INFANT_PHASES.get(own), CAREGIVER_PHASES.get(other))) {
                    chance += infant[own] * caregiver[other];
                }
            }
        }
        return chance;
    }

    private static double infantShare(Reading cells, InfantPhase infant) {
        double share = 0;
        for (CaregiverPhase caregiver : CaregiverPhase.all()) {
            share += cells.value(cell(infant, caregiver));
        }
        return share;
    }

    private static double caregiverShare(Reading cells, CaregiverPhase caregiver) {
        double share = 0;
        for (InfantPhase infant : InfantPhase.all()) {
            share += cells.value(cell(infant, caregiver));
        }
        return share;
    }

    private static final class Counting implements Gauge {
        private final int[] ticks = new int[INFANT * CAREGIVER];
        private int all;

        @Override
        public void onTick(TickRecord record) {
            ticks[cell(record.infantPhase(), record.caregiverPhase())]++;
            all++;
        }

        @Override
        public Reading reading() {
            return Reading.counts(ticks, all);
        }
    }
}
