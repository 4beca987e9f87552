package peekaboo.metric;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.TickRecord;

/** How both partners spend their time: share of ticks in each engagement phase. */
final class TimeBudget implements Metric {
    private static final int INFANT = InfantPhase.all().size();
    private static final int CAREGIVER = CaregiverPhase.all().size();

    @Override
    public String name() {
        return "time-budget";
    }

    @Override
    public String meaning() {
        return "Share of the time that each partner spends in each engagement phase.";
    }

    @Override
    public String source() {
        return "ICEP-R (Weinberg & Tronick 1999; Heidelberg version 2009)";
    }

    @Override
    public List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        for (InfantPhase phase : InfantPhase.all()) {
            all.add(Quantity.share(phase.code(), "infant " + phase.words()));
        }
        for (CaregiverPhase phase : CaregiverPhase.all()) {
            all.add(Quantity.share(phase.code(), "caregiver " + phase.words()));
        }
        return all;
    }

    @Override
    public Gauge begin(Scope scope) {
        return new Counting();
    }

    private static final class Counting implements Gauge {
        private final int[] ticks = new int[INFANT + CAREGIVER];
        private int all;

        @Override
        public void onTick(TickRecord record) {
            ticks[record.infantPhase().ordinal()]++;
            ticks[INFANT + record.caregiverPhase().ordinal()]++;
            all++;
        }

        @Override
        public Reading reading() {
            return Reading.counts(ticks, all);
        }
    }
}
