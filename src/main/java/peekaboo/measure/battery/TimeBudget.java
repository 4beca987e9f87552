package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.PhasePairs;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/**
 * How both partners spend their time: share of ticks in each engagement phase. A quantity bears the phase's code; of the time
 * in which the caregiver is free to answer alone, its name ends so.
 */
public final class TimeBudget extends Measure {
    private static final String WHILE_FREE = "-while-free";

    private final boolean whileFree;

    /** Of all the time. */
    public TimeBudget() {
        this("", "", Channels.PHASES);
    }

    private TimeBudget(String suffix, String when, Channels needs) {
        super(
                new Definition(
                        "time-budget" + suffix,
                        "Share of the time that each partner spends in each engagement phase" + when + ".",
                        "ICEP-R (Weinberg & Tronick 1999; Heidelberg version 2009)"),
                needs,
                Lists.each(shares(), share -> share.ending(suffix)));
        whileFree = !suffix.isEmpty();
    }

    /** Of the time in which the caregiver does not hold still: what a share of matching is held against. */
    public static TimeBudget whileFree() {
        return new TimeBudget(WHILE_FREE, " while the caregiver does not hold still", FreeToAnswer.NEEDS);
    }

    private static List<Quantity> shares() {
        return Lists.each(PhaseBouts.PhaseRow.ALL, row -> Quantity.share(row.code(), row.words()));
    }

    /** Names of the quantities of all the time: the codes of all phases. */
    public static List<String> codes() {
        return Lists.each(shares(), Quantity::name);
    }

    @Override
    public List<Quantity> inSummary() {
        return whileFree ? List.of() : quantities();
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        Ticks ticks = Ticks.of(whileFree ? FreeToAnswer.parts(sheet) : List.of(sheet));
        double all = ticks.all();
        Ratios ratios = new Ratios(this);
        for (double infant : ticks.infant) {
            ratios.add(infant, all);
        }
        for (double caregiver : ticks.caregiver) {
            ratios.add(caregiver, all);
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

        /** Those of some stretches together. */
        static Ticks of(List<Sheet> parts) {
            Ticks ticks = none();
            parts.forEach(ticks::count);
            return ticks;
        }

        private void count(Sheet sheet) {
            for (int tick = 0; tick < sheet.length(); ) {
                int until = sheet.phasesUntil(tick);
                infant[sheet.code(CodedChannel.INFANT, tick)] += until - tick;
                caregiver[sheet.code(CodedChannel.CAREGIVER, tick)] += until - tick;
                tick = until;
            }
        }

        /** Those of a reading of the measure of all the time. */
        public static Ticks of(Reading budget) {
            return of(budget, "");
        }

        /** Those of a reading of {@link TimeBudget#whileFree()}. */
        public static Ticks whileFree(Reading budget) {
            return of(budget, WHILE_FREE);
        }

        private static Ticks of(Reading budget, String suffix) {
            Ticks ticks = none();
            for (InfantPhase phase : INFANT) {
                ticks.infant[phase.ordinal()] = budget.sum(phase.code() + suffix);
            }
            for (CaregiverPhase phase : CAREGIVER) {
                ticks.caregiver[phase.ordinal()] = budget.sum(phase.code() + suffix);
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
         * Share of the time in some pairs of phases to be expected if neither heeded the other, 0 to 1: the product of both time
         * budgets, summed over the pairs. Only of some ticks.
         */
        public double byChance(PhasePairs pairs) {
            double all = all();
            double chance = 0;
            for (InfantPhase own : INFANT) {
                for (CaregiverPhase other : CAREGIVER) {
                    if (pairs.matches(own, other)) {
                        chance += infant[own.ordinal()] / all * (caregiver[other.ordinal()] / all);
                    }
                }
            }
            return chance;
        }
    }
}
