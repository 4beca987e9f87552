package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/** How both partners spend their time: share of ticks in each engagement phase. A quantity bears the phase's code. */
public final class TimeBudget extends Measure {
    /** The measure; it has nothing to set. */
    public TimeBudget() {
        super(
                new Definition(
                        "time-budget",
                        "Share of the time that each partner spends in each engagement phase.",
                        "ICEP-R (Weinberg & Tronick 1999; Heidelberg version 2009)"),
                Channels.PHASES,
                shares());
    }

    private static List<Quantity> shares() {
        return Lists.each(PhaseBouts.PhaseRow.ALL, row -> Quantity.share(row.code(), row.words()));
    }

    /** Names of its quantities: the codes of all phases. */
    public static List<String> codes() {
        return Lists.each(shares(), Quantity::name);
    }

    @Override
    public List<Quantity> inSummary() {
        return quantities();
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        Ticks ticks = Ticks.of(sheet);
        Ratios ratios = new Ratios(this);
        for (double infant : ticks.infant) {
            ratios.add(infant, sheet.length());
        }
        for (double caregiver : ticks.caregiver) {
            ratios.add(caregiver, sheet.length());
        }
        return ratios.reading();
    }

    /** Ticks spent in each phase, of one dyad or of many together. */
    public static final class Ticks {
        private static final InfantPhase[] INFANT = InfantPhase.values();
        private static final CaregiverPhase[] CAREGIVER = CaregiverPhase.values();

        private final double[] infant = new double[INFANT.length];
        private final double[] caregiver = new double[CAREGIVER.length];

        private Ticks() {}

        /** None so far. */
        public static Ticks none() {
            return new Ticks();
        }

        /** Adds those of others, so many times. */
        public void add(Ticks others, int times) {
            for (int phase = 0; phase < infant.length; phase++) {
                infant[phase] += times * others.infant[phase];
            }
            for (int phase = 0; phase < caregiver.length; phase++) {
                caregiver[phase] += times * others.caregiver[phase];
            }
        }

        static Ticks of(Sheet sheet) {
            Ticks ticks = none();
            for (int tick = 0; tick < sheet.length(); ) {
                int until = sheet.phasesUntil(tick);
                ticks.infant[sheet.code(CodedChannel.INFANT, tick)] += until - tick;
                ticks.caregiver[sheet.code(CodedChannel.CAREGIVER, tick)] += until - tick;
                tick = until;
            }
            return ticks;
        }

        /** Those of a reading of this measure. */
        public static Ticks of(Reading budget) {
            Ticks ticks = none();
            for (InfantPhase phase : INFANT) {
                ticks.infant[phase.ordinal()] = budget.sum(phase.code());
            }
            for (CaregiverPhase phase : CAREGIVER) {
                ticks.caregiver[phase.ordinal()] = budget.sum(phase.code());
            }
            return ticks;
        }

        double in(InfantPhase phase) {
            return infant[phase.ordinal()];
        }

        double in(CaregiverPhase phase) {
            return caregiver[phase.ordinal()];
        }

        /** All ticks. */
        public double all() {
            double all = 0;
            for (double ticks : infant) {
                all += ticks;
            }
            return all;
        }

        /**
         * Share of matched time to be expected if neither heeded the other, 0 to 1: the product of both time budgets, summed
         * over matched pairs. Only of some ticks.
         */
        public double matchedByChance(Accord accord) {
            double all = all();
            double chance = 0;
            for (InfantPhase own : INFANT) {
                for (CaregiverPhase other : CAREGIVER) {
                    if (accord.matches(own, other)) {
                        chance += infant[own.ordinal()] / all * (caregiver[other.ordinal()] / all);
                    }
                }
            }
            return chance;
        }
    }
}
