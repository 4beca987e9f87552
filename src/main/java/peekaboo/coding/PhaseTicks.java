package peekaboo.coding;

import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.metric.StateSpace;

/** How many ticks each partner spent in each phase. */
final class PhaseTicks {
    private final double[] infant = new double[InfantPhase.all().size()];
    private final double[] caregiver = new double[CaregiverPhase.all().size()];
    private final int all;

    private PhaseTicks(int all) {
        this.all = all;
    }

    static PhaseTicks of(Sheet sheet) {
        PhaseTicks ticks = new PhaseTicks(sheet.length());
        for (int tick = 0; tick < sheet.length(); tick++) {
            ticks.infant[sheet.infant(tick).ordinal()]++;
            ticks.caregiver[sheet.caregiver(tick).ordinal()]++;
        }
        return ticks;
    }

    double in(InfantPhase phase) {
        return infant[phase.ordinal()];
    }

    double in(CaregiverPhase phase) {
        return caregiver[phase.ordinal()];
    }

    /** Share of matched time expected by chance; only of a stretch that is not empty. */
    double matchedByChance(Accord accord) {
        return StateSpace.matchedByChance(shares(infant), shares(caregiver), accord);
    }

    private double[] shares(double[] ticks) {
        double[] shares = ticks.clone();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
